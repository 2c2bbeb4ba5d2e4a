import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPlan } from '../../support/renderPlan.tsx';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

const print = vi.fn();

beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});

afterEach(() => {
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  vi.unstubAllGlobals();
});

describe('the buttons of a plan', () => {
  it.each(['Hand over', 'Print label'])('print it: %s', async (name) => {
    const { user } = renderPlan();
    await user.click(button(name));
    // What draws the paper has to be fetched first.
    await waitFor(
      () => {
        expect(print).toHaveBeenCalledOnce();
      },
      { timeout: 20_000 },
    );
  });

  it.each([
    ['nothing entered', 'empty', 'no order yet'],
    ['a field missing', { weight: undefined }, 'the order is not complete'],
    ['a dose beyond the hard limit', { doseRate: '5.5mg/kg/h' }, '2 values have to change'],
    ['a bad link', { weight: 'heavy' }, 'the link cannot be used'],
  ] as const)('say why they hand nothing over: %s', async (_what, keys, why) => {
    const { user } = renderPlan(keys);
    expect(button('Hand over')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Hand over')).toHaveAccessibleDescription(`Nothing to hand over: ${why}`);
    expect(button('Print label')).toHaveAccessibleDescription(`Nothing to label: ${why}`);
    await user.click(button('Hand over'));
    expect(print).not.toHaveBeenCalled();
  });

  it('share nothing before an order is entered, and no link that cannot be used', () => {
    renderPlan('empty');
    expect(button('Share')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Share')).toHaveAccessibleDescription(/nothing to share/);
  });

  it('are ready with a plan', () => {
    renderPlan();
    for (const name of ['Share', 'Print label', 'Hand over']) {
      expect(button(name)).not.toHaveAttribute('aria-disabled');
      expect(button(name)).not.toHaveAccessibleDescription();
    }
  });
});
