import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCheckLink } from '../../src/input/checkLink.ts';
import { sealPlan } from '../../src/input/sealedPlan.ts';
import { parseRoute } from '../../src/state/route.ts';
import { hostileLinks } from '../support/attack/hostileLink.ts';
import { hostileText } from '../support/attack/hostileText.ts';
import { atScale, runs } from '../support/chance.ts';
import { isSoundLink } from '../support/attack/soundLink.ts';
import { library } from '../support/library.ts';
import { checkLink, startCheck } from '../support/startCheck.ts';
import { startPlan } from '../support/startPlan.ts';

const PLAN =
  '#/plan?careArea=chronic-pain-adult&weight=70kg&basis=lean&height=175cm&sex=male' +
  '&doseRate=0.3mg/kg/h&duration=4h30min&loading=0.2mg/kg*10min&drug=200mg&volume=100mL' +
  '&mix=final&stock=50mg/mL&priming=20mL&pump=large-volume&start=09:00';

const STEPS = '#/plan?weight=70kg&step=0.2mg/kg/h*30min&step=0.3mg/kg/h*4h&drug=200mg&volume=100mL';

describe('a hostile plan link', () => {
  // hazard: damaged-link
  it('gives pump settings only where each of its values is plain', () => {
    const plan = startPlan();
    const outcomes = { settings: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(hostileLinks(PLAN), hostileLinks(STEPS)), (link) => {
        plan.act.openLink(link);
        const { calculation, linkFault, status, link: written } = plan.view();
        expect(written).toMatch(/^#\/plan\?[a-zA-Z0-9.,*/:=&-]+$/);
        if (calculation?.program !== undefined) {
          expect(isSoundLink('plan', link)).toBe(true);
          outcomes.settings += 1;
        }
        if (linkFault === undefined) return;
        expect(calculation).toBeUndefined();
        expect(status).toBe('blocked');
        outcomes.refused += 1;
      }),
      runs(2600),
    );
    // Of both kinds enough to have tried something.
    expect(outcomes.settings).toBeGreaterThan(atScale(2));
    expect(outcomes.refused).toBeGreaterThan(atScale(1000));
  });

  // hazard: damaged-link
  it('names a view or none, and what follows its question mark, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostileText), (text) => {
        expect(parseRoute(text).query.length).toBeLessThanOrEqual(text.length);
        expect(parseRoute(`#/plan?${text}`)).toEqual({ view: 'plan', query: text });
      }),
      runs(200),
    );
  });
});

describe('a hostile check link', () => {
  const CHECK = checkLink();

  // hazard: damaged-link
  it('gives a verdict only where each of its values is plain', () => {
    const check = startCheck();
    let refused = 0;
    fc.assert(
      fc.property(hostileLinks(CHECK), (link) => {
        const isSound = isSoundLink('check', link);
        const parsed = parseCheckLink(link, library);
        if (!parsed.ok) refused += 1;
        // A sound one is worked out elsewhere: a search for slips takes its time.
        if (isSound) return;
        check.act.openLink(link);
        const { verdict, result } = check.view();
        expect(verdict).toBe('waiting');
        expect(result).toBeUndefined();
      }),
      runs(1200),
    );
    expect(refused).toBeGreaterThan(atScale(500));
  });

  // hazard: damaged-link
  it('never opens a sealed plan that was not sealed here', () => {
    const query = PLAN.split('?')[1] ?? '';
    const seal = sealPlan(query);
    const changed = fc
      .tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(
        ([at, text]) => seal.slice(0, at % seal.length) + text + seal.slice((at % seal.length) + 1),
      );
    const inside = hostileLinks(PLAN).map((link) => sealPlan(link.slice(link.indexOf('?') + 1)));
    const raw = fc.stringMatching(/^[A-Za-z0-9_=-]{0,80}$/);
    fc.assert(
      fc.property(fc.oneof(changed, inside, raw), (text) => {
        const parsed = parseCheckLink(`#/check?plan=${text}`, library);
        if (!parsed.ok || parsed.value.kind !== 'sealed') return;
        const opened = new TextDecoder('utf-8', { fatal: true }).decode(
          Buffer.from(text, 'base64url'),
        );
        expect(sealPlan(opened)).toBe(text);
        expect(isSoundLink('plan', `#/plan?${opened}`)).toBe(true);
      }),
      runs(400),
    );
  });
});
