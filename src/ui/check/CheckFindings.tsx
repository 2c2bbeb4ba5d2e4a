import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { CheckFinding } from '../../core/verify/checkFindings.ts';
import type { CheckResult } from '../../state/checkView.ts';
import { checkFindingText } from '../format/checkFindingText.ts';
import { CheckLine } from '../parts/FindingItem.tsx';
import { Sentence } from '../parts/Sentence.tsx';

interface FindingsProps {
  readonly result: CheckResult;
  readonly library: DrugLibrary;
}

/** What the limits say about the order and about what the pump would give, worst first. */
export function CheckFindings({ result, library }: FindingsProps) {
  const pressing = result.findings.filter(({ severity }) => severity !== 'info');
  const context = result.findings.filter(({ severity }) => severity === 'info');
  if (result.findings.length === 0) return null;
  return (
    <section className="card check-findings" aria-labelledby="check-findings-title">
      <h2 id="check-findings-title">Limits</h2>
      <ul>
        {pressing.map((finding) => (
          <Item key={finding.code} {...{ finding, result, library }} />
        ))}
        {context.length > 0 && (
          <li className="check-context">
            <details>
              <summary>
                {context.length === 1 ? '1 note' : `${String(context.length)} notes`} for
                information
              </summary>
              <ul>
                {context.map((finding) => (
                  <Item key={finding.code} {...{ finding, result, library }} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </section>
  );
}

function Item({ finding, result, library }: FindingsProps & { readonly finding: CheckFinding }) {
  const { code, severity, steps } = finding;
  const { title, sentences, source } = checkFindingText(
    finding,
    result.verification.calculation,
    library,
  );
  return (
    <li
      className={`check check-${severity}`}
      data-finding={code}
      data-severity={severity}
      data-steps={steps.length === 0 ? undefined : steps.join(' ')}
    >
      <CheckLine level={severity} title={title}>
        {sentences.map((sentence) => (
          <p key={sentence}>
            <Sentence>{sentence}</Sentence>
          </p>
        ))}
        {source !== undefined && <p className="check-source">{source}</p>}
      </CheckLine>
    </li>
  );
}
