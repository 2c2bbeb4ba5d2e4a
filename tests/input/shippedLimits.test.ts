import { describe, expect, it } from 'vitest';
import type { CareArea } from '../../src/core/library/drugLibrary.ts';
import { careAreaById } from '../../src/core/library/drugLibrary.ts';
import type { Bounds } from '../../src/core/limits/guardrail.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { library } from '../support/library.ts';
import { citing } from '../support/libraryWords.ts';

/*
 * Every limit below was copied by hand from the clinic guide and guidelines that the library cites,
 * or from this project's own decisions where it says "no source"; none from its file.
 */

function range({ minimum, maximum }: Bounds<Unit>): string {
  const edges = [minimum, maximum].map((edge) =>
    edge === undefined ? 'any' : `${amount(edge.value).toString()} [${citing(edge.sourceIds)}]`,
  );
  return edges.join(' to ');
}

function rails(area: CareArea, name: keyof CareArea['guardrails']): readonly string[] {
  const { unit, soft, hard } = area.guardrails[name];
  return [unit, range(soft), range(hard)];
}

describe('the limits that all care areas share', () => {
  const rows: [keyof CareArea['guardrails'], string, string, string][] = [
    [
      'patientWeight',
      'kg',
      '40 [no source] to 150 [no source]',
      '30 [no source] to 300 [no source]',
    ],
    [
      'dosingWeight',
      'kg',
      '40 [no source] to 150 [no source]',
      '30 [no source] to 300 [no source]',
    ],
    ['height', 'cm', '145 [no source] to 200 [no source]', '120 [no source] to 230 [no source]'],
    ['loadingTime', 'min', '5 [no source] to any', '1 [ketalar-label] to any'],
    [
      'concentration',
      'mg/mL',
      '0.9 [no source] to 10 [no source]',
      '0.5 [no source] to 50 [ketalar-label]',
    ],
    ['pumpRounding', '%', 'any to 5 [alaris-gp]', 'any to 10 [no source]'],
  ];
  it.each(rows)('%s in %s: usual %s, never outside %s', (name, unit, soft, hard) => {
    for (const area of library.careAreas) expect(rails(area, name)).toEqual([unit, soft, hard]);
  });
});

describe('the limits of each care area', () => {
  const rows: [string, keyof CareArea['guardrails'], string, string, string][] = [
    [
      'chronic-pain-adult',
      'doseRatePerKg',
      'mg/kg/h',
      '0.1 [calliope] to 0.5 [calliope]',
      '0.01 [no source] to 1 [asra-acute-2018 + pa-low-dose-2020]',
    ],
    [
      'chronic-pain-adult',
      'infusionDuration',
      'h',
      '4 [calliope] to 6 [calliope]',
      '0.25 [no source] to 100 [calliope]',
    ],
    [
      'chronic-pain-adult',
      'loadingDose',
      'mg/kg',
      'any to 0.35 [asra-chronic-2018]',
      'any to 0.5 [pa-low-dose-2020]',
    ],
    ['chronic-pain-adult', 'doseRate', 'mg/h', 'any to 100 [no source]', 'any to 200 [no source]'],
    [
      'chronic-pain-inpatient',
      'doseRatePerKg',
      'mg/kg/h',
      '0.05 [fpm-pm12-2021] to 0.5 [fpm-pm12-2021]',
      '0.01 [no source] to 1 [asra-acute-2018 + pa-low-dose-2020]',
    ],
    [
      'chronic-pain-inpatient',
      'infusionDuration',
      'h',
      '4 [calliope] to 168 [calliope]',
      '0.25 [no source] to 336 [calliope]',
    ],
    ['chronic-pain-inpatient', 'loadingDose', 'mg/kg', 'any to any', 'any to 0 [fpm-pm12-2021]'],
    [
      'chronic-pain-inpatient',
      'doseRate',
      'mg/h',
      'any to 100 [no source]',
      'any to 200 [no source]',
    ],
    [
      'chronic-pain-monitored',
      'doseRatePerKg',
      'mg/kg/h',
      '0.5 [asra-chronic-2018] to 2 [asra-chronic-2018]',
      '0.01 [no source] to 2 [asra-chronic-2018]',
    ],
    [
      'chronic-pain-monitored',
      'infusionDuration',
      'h',
      '2 [asra-chronic-2018] to 6 [asra-chronic-2018]',
      '0.25 [no source] to 100 [calliope]',
    ],
    [
      'chronic-pain-monitored',
      'loadingDose',
      'mg/kg',
      'any to 0.35 [asra-chronic-2018]',
      'any to 0.5 [pa-low-dose-2020]',
    ],
    [
      'chronic-pain-monitored',
      'doseRate',
      'mg/h',
      'any to 200 [no source]',
      'any to 300 [no source]',
    ],
    [
      'acute-pain-adult',
      'doseRatePerKg',
      'mg/kg/h',
      '0.1 [asra-acute-2018] to 0.5 [asra-acute-2018]',
      '0.01 [no source] to 1 [asra-acute-2018]',
    ],
    [
      'acute-pain-adult',
      'infusionDuration',
      'h',
      '1 [no source] to 72 [no source]',
      '0.25 [no source] to 168 [no source]',
    ],
    [
      'acute-pain-adult',
      'loadingDose',
      'mg/kg',
      'any to 0.35 [asra-acute-2018]',
      'any to 0.5 [pa-low-dose-2020]',
    ],
    ['acute-pain-adult', 'doseRate', 'mg/h', 'any to 100 [no source]', 'any to 200 [no source]'],
  ];
  it.each(rows)('%s, %s in %s: usual %s, never outside %s', (id, name, unit, soft, hard) => {
    expect(rails(careAreaById(library, id), name)).toEqual([unit, soft, hard]);
  });
});
