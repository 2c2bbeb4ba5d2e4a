/**
 * The page of figures: everything side by side in one go. `npm run bench` prints it, ready for README.
 */
import { cpus } from 'node:os';
import { calculateBare } from './bareFloor.ts';
import { BARE_LIMITS, BARE_PLAIN, BARE_STEPPED } from './bareOrders.ts';
import { loadSubjects } from './bundles.ts';
import type { Times } from './measure.ts';
import { median, noise, sideBySide } from './measure.ts';
import type { Growth } from './subjects.ts';

const GROWTH_ROUNDS = 5;

/** By hand on bare numbers, where there is such a floor: as the subjects come. */
const BARE = [
  () => calculateBare(BARE_PLAIN, BARE_LIMITS),
  () => calculateBare(BARE_STEPPED, BARE_LIMITS),
];

const exact = await loadSubjects('exact');
const floats = await loadSubjects('floats');

console.info(
  `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}\n`,
);
printTable(
  ['what', 'a second', 'µs each', 'times the same program on floats', 'times the floor', 'noise'],
  exact.subjects.map((subject, index) => {
    const sides = [subject.run, floats.subjects[index]?.run, BARE[index]];
    const [ours = [], ...floors] = sideBySide(sides.filter((run) => run !== undefined));
    return [
      subject.name,
      Math.round(1e6 / median(ours)).toLocaleString('en'),
      digits(median(ours)),
      ...[0, 1].map((floor) => ratioText(ours, floors[floor])),
      percent(noise(ours)),
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
        percent(noise(all)),
      ];
    }),
  );
}

/** The median of the ratios of the rounds, with the floor's own time. */
function ratioText(ours: Times, floor: Times | undefined): string {
  if (floor === undefined) return '';
  const ratios = ours.map((time, round) => time / (floor[round] ?? Number.NaN));
  return `${digits(median(ratios))} (${digits(median(floor))} µs)`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.info([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
}
