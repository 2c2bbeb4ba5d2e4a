import type { DrugLibrary } from '../../core/library/drugLibrary.ts';

/** What the short names behind the limits stand for. */
export function Sources({ library }: { readonly library: DrugLibrary }) {
  return (
    <details className="card sources">
      <summary>Sources of the limits</summary>
      <dl>
        {library.sources.map(({ id, label, title, where }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {title}. <span className="quiet">{where}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
