import fc from 'fast-check';

/** A plain decimal above zero with up to four decimals, as typed. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 9999 }))
  .filter(([whole, part]) => whole + part > 0)
  .map(([whole, part]) => `${String(whole)}.${String(part).padStart(4, '0')}`);

const decimals = (minimum: number, maximum: number, places: number): fc.Arbitrary<string> =>
  fc.integer({ min: minimum * 10 ** places, max: maximum * 10 ** places }).map((scaled) => {
    const digits = String(scaled).padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });

const preparation = fc.constantFrom(
  'drug=100mg&volume=100mL&pump=large-volume',
  'drug=500mg&volume=500mL&pump=large-volume',
  'drug=200mg&volume=100mL&pump=alaris-gp',
  'drug=500mg&volume=250mL&stock=50mg/mL&pump=large-volume',
  'drug=250mg&volume=250mL&mix=added&stock=50mg/mL&pump=large-volume',
  'drug=250mg&volume=50mL&pump=syringe',
  'drug=500mg&volume=50mL&pump=syringe-fine',
);

const single = fc
  .tuple(decimals(0.1, 0.5, 3), fc.integer({ min: 60, max: 400 }))
  .map(([rate, minutes]) => `doseRate=${rate}mg/kg/h&duration=${String(minutes)}min`);

const stepped = fc
  .array(fc.tuple(decimals(0.1, 0.5, 2), fc.integer({ min: 15, max: 120 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) =>
    steps.map(([rate, minutes]) => `step=${rate}mg/kg/h*${String(minutes)}min`).join('&'),
  );

const loading = fc.option(
  fc
    .tuple(decimals(0.05, 0.35, 2), fc.integer({ min: 5, max: 30 }))
    .map(([dose, minutes]) => `&loading=${dose}mg/kg*${String(minutes)}min`),
  { nil: '' },
);

/** A plan link inside or near the usual ranges, with steps, loading doses and bag changes. */
export const plainLink: fc.Arbitrary<string> = fc
  .tuple(
    decimals(40, 150, 1),
    fc.constantFrom('kg', 'lb'),
    fc.oneof(single, stepped),
    loading,
    preparation,
  )
  .filter(([weight, unit]) => unit === 'kg' || Number(weight) > 90)
  .map(
    ([weight, unit, dose, load, bag]) =>
      `#/plan?careArea=acute-pain-adult&weight=${weight}${unit}&${dose}${load}&${bag}`,
  );
