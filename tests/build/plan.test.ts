import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What the command line says of a link, with plain spaces, and its exit code. */
function plan(link: string): { readonly said: string; readonly code: number | null } {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'plan', '--', link], {
    encoding: 'utf8',
  });
  return { said: stdout.replaceAll('\u00a0', ' '), code: status };
}

const ORDER = '#/plan?weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=200mg&volume=100mL';

describe('the command line', () => {
  it('says settings and working: 70 kg × 0.3 = 21 mg/h, at 2 mg/mL 10.5 mL/h, 84 mg in 42 mL', () => {
    const { said, code } = plan(ORDER);
    expect(said).toMatch(/^ready: All checks passed/);
    expect(said).toContain('\n10.5 mL/h for 42 mL, 4:00 h:min\n');
    expect(said).toContain('\nDose per hour: 70 kg × 0.3 mg/kg/h = 21 mg/h\n');
    expect(code).toBe(0);
  });

  it('says why there are no settings, and ends with 1', () => {
    const blocked = plan(ORDER.replace('0.3mg', '3mg'));
    expect(blocked.said).toMatch(/^blocked: /);
    expect(blocked.said).toContain('hard limit 1 mg/kg/h');
    expect(blocked.said).not.toContain('mL/h');
    expect(blocked.code).toBe(1);
    const bad = plan('#/plan?weight=1,5kg');
    expect(bad.said).toMatch(/^The value of “weight” cannot be read/);
    expect(bad.code).toBe(1);
  });
});
