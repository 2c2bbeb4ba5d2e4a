/**
 * The page of figures: everything side by side in one go. `npm run bench` prints it, ready for README.
 */
import { cpus } from 'node:os';
import { loadSubjects } from './bundles.ts';
import { median, noise, sideBySide } from './measure.ts';
import type { Growth } from './subjects.ts';

const GROWTH_ROUNDS = 5;

const exact = await loadSubjects('exact');
const floats = await loadSubjects('floats');

console.info(
  `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}\n`,
);
printTable(
  ['what', 'a second', 'µs each', 'floor µs', 'times the floor', 'noise'],
  exact.subjects.map((subject, index) => {
    const floor = floats.subjects[index];
    if (floor === undefined) throw new Error(`No floor for ${subject.name}`);
    const [ours = [], theirs = []] = sideBySide([subject.run, floor.run]);
    const ratios = ours.map((time, round) => time / (theirs[round] ?? Number.NaN));
    return [
      subject.name,
      Math.round(1e6 / median(ours)).toLocaleString('en'),
      digits(median(ours)),
      digits(median(theirs)),
      digits(median(ratios)),
      `${String(Math.round(noise(ours) * 100))}%`,
    ];
  }),
);
for (const [name, rows] of Object.entries(exact.growth)) printGrowth(name, rows);

function printGrowth(name: string, rows: readonly Growth[]): void {
  const times = sideBySide(
    rows.map(({ run }) => run),
    GROWTH_ROUNDS,
  );
  console.info('');
  printTable(
    [name, 'µs each', 'µs for one of them', 'noise'],
    rows.map(({ units }, index) => {
      const all = times[index] ?? [];
      return [
        units.toLocaleString('en'),
        digits(median(all)),
        digits(median(all) / units),
        `${String(Math.round(noise(all) * 100))}%`,
      ];
    }),
  );
}

function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.info([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
}
