import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { DISAGREEMENTS } from '../content/disagreements.ts';
import { EVIDENCE } from '../content/evidence.ts';
import { REGIMENS } from '../content/regimens.ts';
import { Fold } from './Folds.tsx';

/** What the short names stand for, and how each source was consulted. */
export function SourceList({ library }: { readonly library: DrugLibrary }) {
  const used = new Set(
    [...EVIDENCE, ...REGIMENS, ...DISAGREEMENTS.flatMap(({ positions }) => positions)].flatMap(
      ({ sourceIds }) => sourceIds,
    ),
  );
  return (
    <Fold title="Sources of this room">
      <dl className="learn-sources">
        {library.sources
          .filter(({ id }) => used.has(id))
          .map(({ id, label, title, where }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {title}. <span className="quiet">{where}</span>
              </dd>
            </div>
          ))}
      </dl>
    </Fold>
  );
}
