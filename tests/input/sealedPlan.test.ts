import { describe, expect, it } from 'vitest';
import { openSealedPlan, sealedCheckLink, sealPlan } from '../../src/input/sealedPlan.ts';

describe('a sealed plan', () => {
  it.each([
    ['weight=72.5kg', 'd2VpZ2h0PTcyLjVrZw'],
    ['a=1', 'YT0x'],
    // Bytes that plain base64 would write with + and /, and letters beyond ASCII.
    ['x=??>>~~', 'eD0_Pz4-fn4'],
    ['careArea=zahnärzte', 'Y2FyZUFyZWE9emFobsOkcnp0ZQ'],
  ])('of %s is %s, and opens to the same', (query, sealed) => {
    expect(sealPlan(query)).toBe(sealed);
    expect(openSealedPlan(sealed)).toEqual({ ok: true, value: query });
  });

  it.each(['', 'YT0x=', 'YT 0x', 'YT+x', 'Y', '_w', 'weight=72.5kg'])(
    'is refused where it was not sealed here: "%s"',
    (sealed) => {
      const error = { code: 'malformedValue', key: 'plan', value: sealed };
      expect(openSealedPlan(sealed)).toEqual({ ok: false, error });
    },
  );
});

describe('the link for checking', () => {
  it('carries the plan as one opaque word', () => {
    expect(sealedCheckLink('#/plan?weight=72.5kg')).toBe('#/check?plan=d2VpZ2h0PTcyLjVrZw');
  });
});
