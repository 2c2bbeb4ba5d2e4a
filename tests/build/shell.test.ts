import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planMarkup } from '../../.ci/build/shell-markup.tsx';
import { withoutLife } from '../../.ci/build/shell.ts';

const shell = withoutLife(planMarkup(readFileSync('public/drug-library.json', 'utf8')));
const tags = shell.match(/<\w[^>]*>/g) ?? [];
const text = shell.replace(/<[^>]*>/g, ' ');

describe('the page before the program', () => {
  it('has the fields of the plan, all of them in one disabled field set', () => {
    const controls = tags.filter((tag) => /^<(?:input|select|button|textarea)\b/.test(tag));
    expect(controls.length).toBeGreaterThan(30);
    expect(shell).toMatch(/^<fieldset class="shell" disabled="">/);
    expect(shell).toMatch(/<\/fieldset>$/);
  });

  it('says no number, no pump setting and no name that another drug library could change', () => {
    expect(text).not.toMatch(/\d/);
    expect(text).not.toContain('mL/h');
    expect(text).not.toContain('Chronic');
    expect(tags.filter((tag) => / value=/.test(tag))).toEqual([]);
  });

  it('has no style attribute, which the policy refuses, and no status to read', () => {
    expect(tags.filter((tag) => / (?:style|data-status|data-quantity)=/.test(tag))).toEqual([]);
  });

  it('is refused where it could not say that it is loading', () => {
    expect(() => withoutLife('<p>7 mL/h</p>')).toThrow('no note');
  });
});
