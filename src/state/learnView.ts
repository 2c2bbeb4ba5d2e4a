import type { Calculation } from '../core/calculation.ts';
import type { PlasmaCourseFault } from '../core/kinetics/plannedCourse.ts';
import { plannedCourse } from '../core/kinetics/plannedCourse.ts';
import type { PlasmaCourse } from '../core/kinetics/plasmaCourse.ts';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { InfusionPlan } from '../core/plan/infusionPlan.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import { quantity } from '../core/quantity/quantity.ts';
import type { Result } from '../core/result.ts';
import { formatLearnLink } from '../input/learnLink.ts';
import type { LinkFault } from '../input/linkFault.ts';
import { emptyOrderForm } from '../input/orderForm.ts';
import type { OrderFormText } from '../input/orderFormText.ts';
import type { PlanSource } from './deriveView.ts';
import { deriveView } from './deriveView.ts';
import type { PlanView, ViewStatus } from './planView.ts';
import { NO_REASONS } from './reasons.ts';

/** Where the plan that is learned from comes from: the address, the plan view, or nowhere. */
export type LearnOrigin = 'link' | 'plan' | 'example';

/** Everything that the teaching view follows from. */
export interface LearnSource {
  readonly library: DrugLibrary;
  /** With the reasons that were given for it on the plan view; none: the worked example stands in. */
  readonly plan?: { readonly origin: 'link' | 'plan'; readonly source: PlanSource };
  /** Names the ten problems of the practice room, as it stands in the link. */
  readonly seed?: string;
  /** While set, nothing is calculated. */
  readonly linkFault?: LinkFault;
}

/** Everything that the teaching view shows. */
export interface LearnView {
  readonly library: DrugLibrary;
  readonly status: ViewStatus;
  readonly origin: LearnOrigin;
  /** The plan, or the worked example in its place. */
  readonly plan: PlanView;
  /** Of that, only where nothing blocks it. */
  readonly calculation?: CalculatedPlan;
  /** Of that, else of the worked example. */
  readonly figures: LearnFigures;
  /** What the body sees of it, or why that is not offered. */
  readonly course?: Result<PlasmaCourse, PlasmaCourseFault>;
  readonly seed?: string;
  readonly linkFault?: LinkFault;
  /** The fragment that reproduces this view. */
  readonly link: string;
}

/** What examples are worked out for. */
export interface LearnFigures {
  readonly patientWeight: Quantity<'kg'>;
  readonly concentration: Quantity<'mg/mL'>;
  readonly duration: Quantity<'h'>;
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
}

/** A calculation that has a plan. */
export type CalculatedPlan = Calculation & Required<Pick<Calculation, 'plan'>>;

const views = new WeakMap<LearnSource, LearnView>();

/** The teaching view of a source; the same object for the same source. */
export function deriveLearn(source: LearnSource): LearnView {
  const known = views.get(source);
  if (known !== undefined) return known;
  const view = buildView(source);
  views.set(source, view);
  return view;
}

function buildView({ library, plan, seed, linkFault }: LearnSource): LearnView {
  const shown = deriveView(plan?.source ?? exampleSource(library));
  const calculation = linkFault === undefined ? calculated(shown) : undefined;
  const form = plan?.source.form;
  return {
    library,
    status: linkFault !== undefined ? 'blocked' : plan === undefined ? 'empty' : shown.status,
    origin: plan?.origin ?? 'example',
    plan: shown,
    figures: calculation === undefined ? EXAMPLE_FIGURES : figuresOf(calculation.plan),
    ...(calculation === undefined
      ? {}
      : { calculation, course: plannedCourse(calculation.order, calculation.plan) }),
    ...(seed === undefined ? {} : { seed }),
    ...(linkFault === undefined ? {} : { linkFault }),
    link: formatLearnLink(
      { ...(form === undefined ? {} : { form }), ...(seed === undefined ? {} : { seed }) },
      library,
    ),
  };
}

/** What a hard limit refuses is no example to learn from. */
function calculated({ calculation, status }: PlanView): CalculatedPlan | undefined {
  if (calculation?.plan === undefined || status === 'blocked') return undefined;
  return { ...calculation, plan: calculation.plan };
}

/** Of the worked example. */
const EXAMPLE_FIGURES: LearnFigures = {
  patientWeight: quantity('70', 'kg'),
  concentration: quantity('2', 'mg/mL'),
  duration: quantity('4', 'h'),
  doseRatePerKg: quantity('0.3', 'mg/kg/h'),
};

/** Of rate steps, the first. */
function figuresOf({ patientWeight, concentration, infusionDuration, steps }: InfusionPlan) {
  const doseRatePerKg = steps[0]?.doseRatePerKg ?? EXAMPLE_FIGURES.doseRatePerKg;
  return { patientWeight, concentration, duration: infusionDuration, doseRatePerKg };
}

const examples = new WeakMap<DrugLibrary, PlanSource>();

/** The worked example: one source for one library. */
function exampleSource(library: DrugLibrary): PlanSource {
  const known = examples.get(library);
  if (known !== undefined) return known;
  const source = { library, form: exampleForm(library), reasons: NO_REASONS };
  examples.set(library, source);
  return source;
}

/** 70 kg, 0.3 mg/kg/h for 4 h, 200 mg in 100 mL: nobody's order. */
function exampleForm(library: DrugLibrary): OrderFormText {
  const entered = { weight: '70', dose: '0.3', hours: '4', drug: '200', volume: '100' };
  return { ...emptyOrderForm(library), ...entered };
}
