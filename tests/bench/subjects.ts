/** What is measured. Built twice: with the exact arithmetic, and with bare numbers in its place. */
import { calculate } from '../../src/core/calculate.ts';
import { plannedCourse } from '../../src/core/kinetics/plannedCourse.ts';
import { plasmaRows } from '../../src/core/kinetics/plasmaCourse.ts';
import { practiceSet } from '../../src/core/practice/practiceSet.ts';
import { quantity } from '../../src/core/quantity/quantity.ts';
import { calculateRateChart } from '../../src/core/rateChart/calculateRateChart.ts';
import { verifyPump } from '../../src/core/verify/verifyPump.ts';
import type { DrugLibrary } from '../../src/core/library/drugLibrary.ts';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { readOrderForm } from '../../src/input/orderForm.ts';
import { parsePlanLink } from '../../src/input/planLink.ts';

/** One thing to do, again and again. */
export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
}

/** A row of a growth table: the same work for more units of it. */
export interface Growth extends Subject {
  readonly units: number;
}

const MAINTENANCE = 'doseRate=0.55mg/kg/h&duration=4h';
const PLAIN = linkOf(MAINTENANCE);
const LOADING = '&loading=0.2mg/kg*10min';

function linkOf(maintenance: string): string {
  return `#/plan?careArea=chronic-pain-adult&weight=72.5kg&${maintenance}&drug=200mg&volume=100mL&pump=large-volume`;
}

/** Steps whose rates and times all differ: their denominators do not meet. */
function stepsOf(count: number): string {
  const steps = Array.from(
    { length: count },
    (_, index) => `step=0.${String(15 + 3 * index)}mg/kg/h*${String(20 + 7 * index)}min`,
  );
  return steps.join('&');
}

function libraryOf(text: string): DrugLibrary {
  const library = parseDrugLibrary(text);
  if (!library.ok) throw new Error('The drug library is broken');
  return library.value;
}

function orderOf(link: string, library: DrugLibrary): InfusionOrder {
  const form = parsePlanLink(link, library);
  const order = form.ok ? readOrderForm(form.value, library).order : undefined;
  if (order === undefined) throw new Error(`No order: ${link}`);
  return order;
}

/** A rate chart of so many rows and columns. */
function chart(rows: number, columns: number, library: DrugLibrary): () => unknown {
  const request = {
    careAreaId: 'chronic-pain-adult',
    preparation: { mix: 'final', drug: quantity(500, 'mg'), volume: quantity(500, 'mL') },
    pumpProfileId: 'large-volume',
    from: quantity(40, 'kg'),
    to: quantity(40 + rows - 1, 'kg'),
    every: quantity(1, 'kg'),
    doseRates: Array.from({ length: columns }, (_, index) =>
      quantity(`0.${String(100 + 5 * index)}`, 'mg/kg/h'),
    ),
    duration: quantity(4, 'h'),
  } as const;
  return () => calculateRateChart(request, library);
}

/** A mismatch that no slip explains: every one is tried, alone and in pairs. */
function slipSearch(library: DrugLibrary): () => unknown {
  const order = orderOf(PLAIN, library);
  const step = { infusionRate: quantity('17.3', 'mL/h'), vtbi: quantity('61.7', 'mL') };
  return () => verifyPump(order, { steps: [step] }, library);
}

/** The modeled course, read every five minutes. */
function kinetics(library: DrugLibrary): () => unknown {
  const order = orderOf(PLAIN, library);
  const { plan } = calculate(order, library);
  if (plan === undefined) throw new Error('No plan');
  return () => {
    const course = plannedCourse(order, plan);
    return course.ok && plasmaRows(course.value, 5);
  };
}

/** Everything that has a floor. */
export function subjects(libraryText: string): readonly Subject[] {
  const library = libraryOf(libraryText);
  const plain = orderOf(PLAIN, library);
  const stepped = orderOf(linkOf(stepsOf(12) + LOADING), library);
  return [
    { name: 'calculate, plain order', run: () => calculate(plain, library) },
    { name: 'calculate, 12 steps + loading', run: () => calculate(stepped, library) },
    { name: 'verifyPump, slip search', run: slipSearch(library) },
    { name: 'kinetics curve, every 5 min', run: kinetics(library) },
    { name: 'rate chart, 20 × 20', run: chart(20, 20, library) },
  ];
}

/** The tables of growth, by name. */
export function growth(libraryText: string): Readonly<Record<string, readonly Growth[]>> {
  const library = libraryOf(libraryText);
  return {
    'rate steps': [1, 2, 4, 8, 12].map((units) => {
      const order = orderOf(linkOf(stepsOf(units) + LOADING), library);
      return { name: 'calculate', units, run: () => calculate(order, library) };
    }),
    'rate chart cells': [10, 20, 50, 100].map((side) => {
      return { name: 'rate chart', units: side * side, run: chart(side, side, library) };
    }),
    'practice cases': [10, 100, 1000, 10_000].map((units) => ({
      name: 'practice',
      units,
      run: () => {
        for (let set = 0; set < units / 10; set += 1) {
          practiceSet({ text: `bench-${String(set)}` }, library);
        }
      },
    })),
  };
}
