import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { careAreaById } from '../../../src/core/library/drugLibrary.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { RangeRail } from '../../../src/ui/parts/RangeRail.tsx';
import { library } from '../../support/library.ts';

const doseRate = careAreaById(library, 'chronic-pain-adult').guardrails.doseRatePerKg;

function textFor(value: string | undefined): string {
  render(
    <RangeRail
      id="rail"
      limits={doseRate}
      value={value === undefined ? undefined : quantity(value, 'mg/kg/h')}
    />,
  );
  return (document.getElementById('rail')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

describe('the words of a rail', () => {
  it.each([
    [undefined, 'Usual 0.1 to 0.5 mg/kg/h'],
    ['0.5', '0.5 mg/kg/h is in the usual range. Usual 0.1 to 0.5 mg/kg/h'],
    ['0.501', '0.501 mg/kg/h is above the usual range. Usual 0.1 to 0.5 mg/kg/h'],
    ['0.05', '0.05 mg/kg/h is below the usual range. Usual 0.1 to 0.5 mg/kg/h'],
    ['1.1', '1.1 mg/kg/h. Usual 0.1 to 0.5 mg/kg/h. Above the hard limit of 1 mg/kg/h'],
    ['0.001', '0.001 mg/kg/h. Usual 0.1 to 0.5 mg/kg/h. Below the hard limit of 0.01 mg/kg/h'],
  ])('for %s mg/kg/h are: %s', (value, expected) => {
    expect(textFor(value)).toBe(expected);
  });
});

describe('a rail', () => {
  it('is no control: nothing of it takes the focus or is a slider', () => {
    textFor('0.3');
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(document.querySelector('[tabindex]')).toBeNull();
  });

  it('can stand in static markup: it carries no style attribute', () => {
    const markup = renderToStaticMarkup(
      <RangeRail id="rail" limits={doseRate} value={quantity('0.3', 'mg/kg/h')} />,
    );
    expect(markup).toContain('0.5');
    expect(markup).not.toContain('style=');
  });

  it('is missing where the care area allows nothing', () => {
    const { container } = render(
      <RangeRail
        id="rail"
        limits={careAreaById(library, 'chronic-pain-inpatient').guardrails.loadingDose}
      />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
