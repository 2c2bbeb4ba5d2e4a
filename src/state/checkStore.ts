import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { CheckEntries } from '../input/checkLink.ts';
import { parseCheckLink } from '../input/checkLink.ts';
import type { PumpReadingText } from '../input/pumpReadings.ts';
import {
  emptyCheck,
  withCheckLoadingRemoved,
  withCheckStepAdded,
  withCheckStepRemoved,
  withOrder,
  withReadingChanged,
} from './checkEdits.ts';
import type { CheckSource, SealedStage } from './checkView.ts';
import { deriveCheck, isLocked } from './checkView.ts';
import { withLoading, withStepChanged } from './formEdits.ts';
import type { PlanActions } from './planStore.ts';

/** Everything that can be done to a check. Entries that are committed do not change. */
export interface CheckActions extends Pick<
  PlanActions,
  'setField' | 'setStep' | 'addStep' | 'removeStep' | 'addLoading' | 'removeLoading'
> {
  /** What the pump shows for a phase, as typed; a step is named by its index from 0. */
  setReading(phase: 'loading' | number, change: Partial<PumpReadingText>): void;
  /** Clears every entry; a sealed plan is sealed again. */
  startOver(): void;
  /** Replaces the entries by those of a check link, or keeps its plan sealed; a bad link says why. */
  openLink(fragment: string): void;
  confirmRestored(): void;
  /** Ends the checker's own entries beside a sealed plan, once they are complete. */
  commit(): void;
  /** Opens the sealed plan beside committed entries. */
  openPlan(): void;
}

/** What a check store holds: raw text, choices, and a sealed plan that nobody has looked into. */
export interface CheckState {
  readonly source: CheckSource;
  /** Opened from a link or a reload, and neither typed in nor confirmed since. */
  readonly restored: boolean;
  readonly actions: CheckActions;
}

/** A vanilla store of one check. */
export type CheckStore = StoreApi<CheckState>;

/** A store with an empty check. */
export function createCheckStore(library: DrugLibrary): CheckStore {
  return createStore<CheckState>()((set) => {
    const edit = (change: (entries: CheckEntries) => CheckEntries): void => {
      set(({ source }) => edited(source, change));
    };
    return {
      source: { library, entries: emptyCheck(library) },
      restored: false,
      actions: {
        setField(name, value) {
          edit((entries) =>
            withOrder(entries, (form) =>
              form[name] === value ? form : { ...form, [name]: value },
            ),
          );
        },
        setStep(index, change) {
          edit((entries) => withOrder(entries, (form) => withStepChanged(form, index, change)));
        },
        addStep() {
          edit(withCheckStepAdded);
        },
        removeStep(index) {
          edit((entries) => withCheckStepRemoved(entries, index));
        },
        addLoading() {
          edit((entries) => withOrder(entries, withLoading));
        },
        removeLoading() {
          edit(withCheckLoadingRemoved);
        },
        setReading(phase, change) {
          edit((entries) => withReadingChanged(entries, phase, change));
        },
        startOver() {
          set(({ source }) => startedOver(source));
        },
        openLink(fragment) {
          set(({ source }) => openedFromLink(source.library, fragment));
        },
        confirmRestored() {
          set({ restored: false });
        },
        commit() {
          set(({ source }) => (deriveCheck(source).canCommit ? atStage(source, 'committed') : {}));
        },
        openPlan() {
          set(({ source }) =>
            source.sealed?.stage === 'committed' ? atStage(source, 'compared') : {},
          );
        },
      },
    };
  });
}

function edited(
  source: CheckSource,
  change: (entries: CheckEntries) => CheckEntries,
): Partial<CheckState> {
  if (isLocked(source)) return {};
  const entries = change(source.entries);
  if (entries === source.entries) return {};
  return { source: withEntries(source, entries), restored: false };
}

/** A bad link is a thing of the past as soon as something is typed. */
function withEntries({ library, sealed }: CheckSource, entries: CheckEntries): CheckSource {
  return { library, entries, ...(sealed === undefined ? {} : { sealed }) };
}

function startedOver(source: CheckSource): Partial<CheckState> {
  const blank = withEntries(source, emptyCheck(source.library));
  return { ...atStage(blank, 'sealed'), restored: false };
}

function atStage(source: CheckSource, stage: SealedStage): Partial<CheckState> {
  const { sealed } = source;
  return { source: sealed === undefined ? source : { ...source, sealed: { ...sealed, stage } } };
}

/** What stood there belongs to another check than the one in the address. */
function openedFromLink(library: DrugLibrary, fragment: string): Partial<CheckState> {
  const blank: CheckSource = { library, entries: emptyCheck(library) };
  const parsed = parseCheckLink(fragment, library);
  if (!parsed.ok) return { source: { ...blank, linkFault: parsed.error }, restored: false };
  if (parsed.value.kind === 'sealed') {
    const { plan } = parsed.value;
    return { source: { ...blank, sealed: { plan, stage: 'sealed' } }, restored: false };
  }
  const source = { library, entries: parsed.value.entries };
  return { source, restored: deriveCheck(source).status !== 'empty' };
}
