import { sealedCheckLink } from '../../src/input/sealedPlan.ts';
import type { CheckActions, CheckState } from '../../src/state/checkStore.ts';
import { createCheckStore } from '../../src/state/checkStore.ts';
import type { CheckView } from '../../src/state/checkView.ts';
import { deriveCheck } from '../../src/state/checkView.ts';
import { library } from './library.ts';

/** 82 kg at 0.3 mg/kg/h for 4 h, 500 mg in 50 mL, syringe pump: 2.5 mL/h and 9.8 mL are right. */
const BASE = {
  weight: '82kg',
  doseRate: '0.3mg/kg/h',
  duration: '4h',
  drug: '500mg',
  volume: '50mL',
  pump: 'syringe',
  pumpRate: '2.5mL/h',
  pumpVolume: '9.8mL',
} as const;

/** Keys of a check link; `undefined` leaves one out, a list repeats it. */
export type CheckKeys = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The check link of the base check with these keys changed. */
export function checkLink(keys: CheckKeys = {}): string {
  const merged: CheckKeys = { ...BASE, ...keys };
  const pairs = Object.entries(merged).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((each) => `${key}=${each}`),
  );
  return `#/check?${pairs.join('&')}`;
}

/** Two rate steps after a loading dose, all as the order asks for: 70 kg, 2 mg/mL. */
export const STEPPED: CheckKeys = {
  weight: '70kg',
  doseRate: undefined,
  duration: undefined,
  step: ['0.2mg/kg/h*30min', '0.3mg/kg/h*4h'],
  loading: '0.2mg/kg*10min',
  drug: '200mg',
  volume: '100mL',
  pump: 'large-volume',
  pumpLoadingRate: '42mL/h',
  pumpLoadingVolume: '7mL',
  pumpRate: ['7mL/h', '10.5mL/h'],
  pumpVolume: ['3.5mL', '42mL'],
};

/** A plan that nobody would guess: its numbers appear nowhere else. */
const PLANNED =
  '#/plan?careArea=chronic-pain-adult&weight=83.7kg&doseRate=0.37mg/kg/h&duration=5h&drug=490mg&volume=49mL&stock=50mg/mL&pump=syringe&start=07:43';

/** The link under which `PLANNED` is checked. */
export const SEALED = sealedCheckLink(PLANNED);

/** A check and how to look at it. */
export interface TestCheck {
  readonly act: CheckActions;
  readonly state: () => CheckState;
  readonly view: () => CheckView;
  /** Types the base check, as a person does. */
  readonly enter: () => void;
}

/** A check, empty or as a link opens it. */
export function startCheck(link?: string): TestCheck {
  const store = createCheckStore(library);
  const { actions } = store.getState();
  if (link !== undefined) actions.openLink(link);
  return {
    act: actions,
    state: () => store.getState(),
    view: () => deriveCheck(store.getState().source),
    enter: () => {
      actions.setField('weight', '82');
      actions.setField('dose', '0.3');
      actions.setField('hours', '4');
      actions.setField('drug', '500');
      actions.setField('volume', '50');
      actions.setField('pumpProfileId', 'syringe');
      actions.setReading(0, { rate: '2.5' });
      actions.setReading(0, { volume: '9.8' });
    },
  };
}
