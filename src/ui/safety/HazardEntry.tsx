import type { Hazard } from './hazards/hazard.ts';
import { HAZARD_SOURCES } from './hazards/hazardSources.ts';
import { HARM_WORDS } from './harmWords.ts';

/** One hazard of the log: what it is, what is done against it, what is left, and what proves it. */
export function HazardEntry({ hazard }: { readonly hazard: Hazard }) {
  const { id, title, harm, cause, effect, control, remains, sources, tests } = hazard;
  const files = Object.entries(tests);
  const count = files.reduce((sum, [, titles]) => sum + titles.length, 0);
  return (
    <article className="card hazard" data-hazard={id} aria-labelledby={`hazard-${id}`}>
      <header>
        <h3 id={`hazard-${id}`}>{title}</h3>
        <p className="hazard-harm">
          {HARM_WORDS[harm]}
          <code>{id}</code>
        </p>
      </header>
      <dl>
        <HazardPart term="Cause">{cause}</HazardPart>
        <HazardPart term="Effect">{effect}</HazardPart>
        <HazardPart term="Control">{control}</HazardPart>
        <HazardPart term="Remains">{remains}</HazardPart>
        <HazardPart term="Published">
          {sources.length === 0
            ? 'Found by this project, no published source.'
            : sources.map((source) => HAZARD_SOURCES[source].label).join('; ')}
        </HazardPart>
      </dl>
      <details>
        <summary>{count === 1 ? 'Proved by 1 test' : `Proved by ${String(count)} tests`}</summary>
        <ul className="hazard-tests">
          {files.map(([path, titles]) => (
            <li key={path}>
              <code>{path}</code>
              <ul>
                {titles.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function HazardPart({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
