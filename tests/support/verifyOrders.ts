import type { LinkKeys } from './calculateLink.ts';

/** 82 kg × 0.3 = 24.6 mg/h ÷ 10 = 2.46 mL/h, set 2.5; × 4 h = 9.84 mL, set 9.8. */
export const SYRINGE: LinkKeys = {
  weight: '82kg',
  doseRate: '0.3mg/kg/h',
  drug: '500mg',
  volume: '50mL',
  pump: 'syringe',
};

/** 72.5 kg × 0.55 = 39.875 mg/h ÷ 2 = 19.9375 mL/h, set 19.9; × 4 h = 79.75 mL, set 79.8. */
export const BAG: LinkKeys = {};

/** 160 lb = 72.5747792 kg × 0.3 = 21.77243376 mg/h at 1 mg/mL, set 21.8; × 5 h = 108.86, set 108.9. */
export const POUNDS: LinkKeys = {
  weight: '160lb',
  doseRate: '5mcg/kg/min',
  duration: '5h',
  drug: '500mg',
  volume: '500mL',
};

/** 100 mg ÷ 5 h = 20 mg/h ÷ 5 = 4 mL/h, 20 mL. */
export const TOTAL: LinkKeys = {
  weight: '60kg',
  doseRate: undefined,
  totalDose: '100mg',
  duration: '5h',
  drug: '250mg',
  volume: '50mL',
  pump: 'syringe',
};

/** 70 kg × 1.2 = 84 mg ÷ 4 h = 21 mg/h ÷ 2 = 10.5 mL/h, 42 mL. */
export const TOTAL_PER_KG: LinkKeys = {
  weight: '70kg',
  doseRate: undefined,
  totalDose: '1.2mg/kg',
};

/** 20 mg/h ÷ 2 = 10 mL/h; × 6 h = 60 mL. */
export const PER_HOUR: LinkKeys = {
  doseRate: '20mg/h',
  duration: '6h',
  drug: '500mg',
  volume: '250mL',
};

/** 72.5 kg × 0.1 = 7.25 mg/h ÷ 10 = 0.725 mL/h, set 0.73; × 4 h = 2.9 mL. */
export const FINE: LinkKeys = {
  doseRate: '0.1mg/kg/h',
  drug: '500mg',
  volume: '50mL',
  pump: 'syringe-fine',
};

/** 70 kg × 0.3 = 21 mg/h in 250 + 5 mL: × 255 ÷ 250 = 21.42 mL/h, set 21.4; × 4 h = 85.68, set 85.7. */
export const ADDED: LinkKeys = {
  weight: '70kg',
  doseRate: '0.3mg/kg/h',
  drug: '250mg',
  volume: '250mL',
  mix: 'added',
  stock: '50mg/mL',
};

/** 120 kg × 0.3 = 36 mg/h at 1 mg/mL; × 4 h = 144 mL. Ideal 73, adjusted 91.8, lean 74.7621 kg. */
export const TALL: LinkKeys = {
  weight: '120kg',
  height: '70in',
  sex: 'male',
  doseRate: '0.3mg/kg/h',
  drug: '500mg',
  volume: '500mL',
};
