import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { DrugLibrary, StandardPreparation } from '../core/library/drugLibrary.ts';
import { amount } from '../core/quantity/quantity.ts';
import type { RateChartText } from '../input/rateChartForm.ts';
import { defaultRateChartForm } from '../input/rateChartForm.ts';
import { parseRateChartLink } from '../input/rateChartLink.ts';
import type { RateChartSource } from './rateChartView.ts';

/** Everything that can be done to a rate chart. */
export interface RateChartActions {
  setField(name: keyof RateChartText, value: string): void;
  choosePreparation(preparation: StandardPreparation): void;
  /** The table of the first opening; also ends the sight of a bad link. */
  startOver(): void;
  /** Replaces the form by the one of a link; a bad link says why. */
  openLink(fragment: string): void;
}

/** What a rate chart store holds: raw text and choices. */
export interface RateChartState {
  readonly source: RateChartSource;
  readonly actions: RateChartActions;
}

/** A vanilla store of one rate chart. */
export type RateChartStore = StoreApi<RateChartState>;

/** A store with the table of the first opening. */
export function createRateChartStore(library: DrugLibrary): RateChartStore {
  return createStore<RateChartState>()((set) => {
    const edit = (change: Partial<RateChartText>): void => {
      // A bad link is a thing of the past as soon as something is changed.
      set(({ source }) => ({ source: { library, form: { ...source.form, ...change } } }));
    };
    return {
      source: { library, form: defaultRateChartForm(library) },
      actions: {
        setField(name, value) {
          edit({ [name]: value });
        },
        choosePreparation({ drug, volume }) {
          edit({ drug: amount(drug).toFixed(), volume: amount(volume).toFixed() });
        },
        startOver() {
          edit(defaultRateChartForm(library));
        },
        openLink(fragment) {
          const parsed = parseRateChartLink(fragment, library);
          set({
            source: parsed.ok
              ? { library, form: parsed.value }
              : { library, form: defaultRateChartForm(library), linkFault: parsed.error },
          });
        },
      },
    };
  });
}
