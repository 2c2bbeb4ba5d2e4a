import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { DrugLibrary, StandardPreparation } from '../core/library/drugLibrary.ts';
import { emptyOrderForm, readOrderForm } from '../input/orderForm.ts';
import type { OrderFormText } from '../input/orderFormText.ts';
import { parsePlanLink } from '../input/planLink.ts';
import type { PlanSource } from './deriveView.ts';
import { calculateForm, deriveView } from './deriveView.ts';
import type { RateStepChange } from './formEdits.ts';
import {
  withLoading,
  withPreparation,
  withStepAdded,
  withStepChanged,
  withStepRemoved,
  withoutLoading,
} from './formEdits.ts';
import type { Reasons } from './reasons.ts';
import { NO_REASONS, keptReasons, reasonIdentity, voidsReasons } from './reasons.ts';

/** Everything that can be done to a plan. Each counts as a touch. */
export interface PlanActions {
  /** Raw text or a choice, as typed. */
  setField<K extends keyof OrderFormText>(name: K, value: OrderFormText[K]): void;
  setStep(index: number, change: RateStepChange): void;
  /** Makes the single rate step 1 and adds an empty step; at most 12. */
  addStep(): void;
  /** Down to one step: that becomes the single rate again. */
  removeStep(index: number): void;
  addLoading(): void;
  removeLoading(): void;
  /** Writes the digits of drug and volume; how the bag is made stays. */
  choosePreparation(preparation: StandardPreparation): void;
  /** The reason for a caution by its SUBJECT:EDGE; does nothing where there is no such caution. */
  setReason(code: string, text: string): void;
  /** Clears everything but care area and pump. */
  newPatient(): void;
  /** One step: brings the form back, without its reasons, until something is typed. */
  undoNewPatient(): void;
  /** Replaces the form by that of a plan link; a bad link empties it and says why. */
  openLink(fragment: string): void;
  confirmRestored(): void;
  touch(): void;
}

/** What a plan store holds: raw text, choices, and when they were last touched. */
export interface PlanState {
  readonly source: PlanSource;
  /** Opened from a link or a reload, and neither typed in nor confirmed since. */
  readonly restored: boolean;
  /** The form before "New patient", until something is typed. */
  readonly undoForm: OrderFormText | null;
  /** Milliseconds, by the injected clock. */
  readonly lastTouched: number;
  readonly actions: PlanActions;
}

/** A vanilla store of one plan. */
export type PlanStore = StoreApi<PlanState>;

/** A store with an empty form. `clock` gives milliseconds. */
export function createPlanStore(library: DrugLibrary, clock: () => number): PlanStore {
  return createStore<PlanState>()((set) => {
    const update = (change: (state: PlanState) => Partial<PlanState>): void => {
      set((state) => ({ ...change(state), lastTouched: clock() }));
    };
    const edit = (change: (form: OrderFormText) => OrderFormText): void => {
      update(({ source }) => edited(source, change(source.form)));
    };
    return {
      source: { library, form: emptyOrderForm(library), reasons: NO_REASONS },
      restored: false,
      undoForm: null,
      lastTouched: clock(),
      actions: {
        setField(name, value) {
          edit((form) => (form[name] === value ? form : { ...form, [name]: value }));
        },
        setStep(index, change) {
          edit((form) => withStepChanged(form, index, change));
        },
        addStep() {
          edit(withStepAdded);
        },
        removeStep(index) {
          edit((form) => withStepRemoved(form, index));
        },
        addLoading() {
          edit(withLoading);
        },
        removeLoading() {
          edit(withoutLoading);
        },
        choosePreparation(preparation) {
          edit((form) => withPreparation(form, preparation));
        },
        setReason(code, text) {
          update(({ source }) => ({ source: withReason(source, code, text) }));
        },
        newPatient() {
          update(clearedForNewPatient);
        },
        undoNewPatient() {
          update(({ source, undoForm }) =>
            undoForm === null ? {} : opened(source.library, undoForm),
          );
        },
        openLink(fragment) {
          update(({ source }) => openedFromLink(source.library, fragment));
        },
        confirmRestored() {
          update(() => ({ restored: false }));
        },
        touch() {
          update(() => ({}));
        },
      },
    };
  });
}

/** A typed change: a bad link, a restored plan and a cleared one are things of the past. */
function edited(source: PlanSource, form: OrderFormText): Partial<PlanState> {
  if (form === source.form) return {};
  return opened(source.library, form, reasonsAfter(source, form));
}

function reasonsAfter({ library, form, reasons }: PlanSource, next: OrderFormText): Reasons {
  if (reasons.size === 0 || voidsReasons(form, next)) return NO_REASONS;
  const { calculation } = calculateForm(next, library);
  // A half-typed number is no other value yet.
  return calculation === undefined ? reasons : keptReasons(reasons, calculation.findings);
}

function opened(
  library: DrugLibrary,
  form: OrderFormText,
  reasons: Reasons = NO_REASONS,
): Partial<PlanState> {
  return { source: { library, form, reasons }, restored: false, undoForm: null };
}

function withReason(source: PlanSource, code: string, text: string): PlanSource {
  const { findings } = deriveView(source);
  const named = findings.find((explained) => explained.code === code);
  const target = findings.find((explained) => explained.code === (named?.coveredBy ?? named?.code));
  if (target?.finding.severity !== 'caution') return source;
  const reasons = new Map(source.reasons).set(reasonIdentity(target.finding), text);
  return { ...source, reasons };
}

/** A second press on an empty form keeps what the first one cleared. */
function clearedForNewPatient({ source, undoForm }: PlanState): Partial<PlanState> {
  const { library, form } = source;
  const { isEmpty } = readOrderForm(form, library);
  return {
    ...opened(library, emptyOrderForm(library)),
    undoForm: isEmpty ? undoForm : form,
  };
}

function openedFromLink(library: DrugLibrary, fragment: string): Partial<PlanState> {
  const parsed = parsePlanLink(fragment, library);
  if (parsed.ok) {
    const { isEmpty } = readOrderForm(parsed.value, library);
    return { ...opened(library, parsed.value), restored: !isEmpty };
  }
  // The form that stood there belongs to another plan than the one in the address.
  const form = emptyOrderForm(library);
  return {
    ...opened(library, form),
    source: { library, form, reasons: NO_REASONS, linkFault: parsed.error },
  };
}
