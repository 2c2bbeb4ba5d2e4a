/** The oracle's answer as text, the way a test row or a page states it. */
import { oracle, toPlain } from './oracle.ts';
import type { OracleFinding, QuantityName, Rational } from './oracle.ts';
import { outputsOf } from './outputs.ts';

/** An answer in plain decimals: a list for quantities that stand once for each step. */
export interface PlainResult {
  readonly status: string;
  readonly quantities: Readonly<Partial<Record<QuantityName, string | readonly string[]>>>;
  /** Absent while something blocks. */
  readonly containers?: {
    readonly volumes: readonly string[];
    readonly changes: readonly string[];
  };
  /** `SUBJECT:EDGE severity`, then the steps concerned. */
  readonly findings: readonly string[];
}

function isList(value: Rational | readonly Rational[]): value is readonly Rational[] {
  return Array.isArray(value);
}

function findingText({ code, severity, steps }: OracleFinding): string {
  return [code, severity, ...(steps === undefined ? [] : [`steps ${steps.join(' ')}`])].join(' ');
}

/** Every output that the oracle has for a link, with up to 12 significant digits. */
export function plainOutputs(link: string): Readonly<Record<string, string>> {
  const plain = [...outputsOf(link).outputs].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : toPlain(value),
  ]);
  return Object.fromEntries(plain) as Readonly<Record<string, string>>;
}

/** Asks the oracle, and writes every number with up to 12 significant digits. */
export function plainOracle(link: string): PlainResult {
  const { status, quantities, containers, findings } = oracle(link);
  const plain = Object.entries(quantities).map(([name, value]) => [
    name,
    isList(value) ? value.map((step) => toPlain(step)) : toPlain(value),
  ]);
  return {
    status,
    quantities: Object.fromEntries(plain) as PlainResult['quantities'],
    ...(containers === undefined
      ? {}
      : {
          containers: {
            volumes: containers.volumes.map((volume) => toPlain(volume)),
            changes: containers.changeTimes.map((time) => toPlain(time)),
          },
        }),
    findings: findings.map(findingText),
  };
}
