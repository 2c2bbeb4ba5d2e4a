// Asks the registry for known faults in what ships, and says plainly when it does not answer: a
// mirror often has no such endpoint, and silence is no clean bill.
import { spawnSync } from 'node:child_process';

/** @typedef {{ severity: string, via: readonly (string | { title: string })[] }} Known */
/** @typedef {{ vulnerabilities?: Record<string, Known>, message?: string, error?: { summary?: string } }} Report */

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
/** @type {Report} */
let report = {};
try {
  report = /** @type {Report} */ (JSON.parse(stdout));
} catch {
  // Not even JSON: no answer either.
}
const { vulnerabilities } = report;
if (vulnerabilities === undefined) {
  const why = report.message ?? report.error?.summary ?? 'no answer';
  console.log(`NOT AUDITED: the registry's audit endpoint does not answer (${why}).`);
  console.log('Run `npm audit --omit=dev --registry https://registry.npmjs.org` where it does.');
} else {
  const faults = Object.entries(vulnerabilities).map(([name, { severity, via }]) => {
    const titles = via.map((each) => (typeof each === 'string' ? each : each.title));
    return `${severity}: ${name}: ${titles.join('; ')}`;
  });
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log('Audited: nothing known against what ships');
}
