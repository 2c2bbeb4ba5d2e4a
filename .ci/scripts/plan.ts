// Prints what the planner says of a plan link, without a screen: npm run plan -- '#/plan?weight=70kg&…'
// Ends with 1 where it gives no pump settings.
import { readFileSync } from 'node:fs';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { parsePlanLink } from '../../src/input/planLink.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import { NO_REASONS } from '../../src/state/reasons.ts';
import { factAndAdvice } from '../../src/ui/format/findingParts.ts';
import { findingText } from '../../src/ui/format/findingText.ts';
import { linkFaultText } from '../../src/ui/format/linkFaultText.ts';
import { formatQuantity } from '../../src/ui/format/quantityText.ts';
import { verdictOf } from '../../src/ui/format/statusText.ts';
import { formatRunTime } from '../../src/ui/format/timeText.ts';
import { workingText } from '../../src/ui/format/workingText.ts';

function linesOf(link: string): readonly string[] {
  const library = parseDrugLibrary(readFileSync('public/drug-library.json', 'utf8'));
  if (!library.ok) throw new Error(`drug-library.json: ${JSON.stringify(library.error)}`);
  const form = parsePlanLink(link, library.value);
  if (!form.ok) return [linkFaultText(form.error)];
  const view = deriveView({ library: library.value, form: form.value, reasons: NO_REASONS });
  const { title, sentence = '' } = verdictOf(view);
  const { calculation } = view;
  const lines = [`${view.status}: ${title}. ${sentence}`];
  if (calculation === undefined) return lines;
  const { program, findings, working } = calculation;
  const phases = program === undefined ? [] : [program.loading ?? [], ...program.steps].flat();
  for (const { infusionRate, vtbi, runTime } of phases) {
    const rate = formatQuantity(infusionRate);
    lines.push(`${rate} for ${formatQuantity(vtbi)}, ${formatRunTime(runTime)} h:min`);
  }
  for (const finding of findings) {
    const text = findingText(finding, calculation, library.value);
    lines.push(`${finding.severity}: ${text.title}. ${factAndAdvice(text)}`);
  }
  for (const { name, sum, result } of workingText(working))
    lines.push(`${name}: ${sum} = ${result}`);
  if (program !== undefined) process.exitCode = 0;
  return lines;
}

process.exitCode = 1;
console.log(linesOf(process.argv.at(-1) ?? '').join('\n'));
