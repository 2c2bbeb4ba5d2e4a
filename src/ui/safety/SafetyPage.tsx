import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { Footer } from '../Footer.tsx';
import { Header } from '../Header.tsx';
import { PageNotices } from '../parts/PageNotices.tsx';
import { ReviewOnPaper } from '../parts/ReviewOnPaper.tsx';
import { HazardEntry } from './HazardEntry.tsx';
import { HAZARD_LOG, HAZARDS_ELSEWHERE } from './hazards/hazardLog.ts';
import { HAZARD_SOURCES } from './hazards/hazardSources.ts';
import { Licenses } from './Licenses.tsx';
import './SafetyPage.css';

/** The hazard log in its page. */
export function SafetyPage({ library }: { readonly library: DrugLibrary }) {
  return (
    <>
      <Header view="safety" />
      <main className="safety" data-status="ready">
        <PageNotices library={library} />
        <ReviewOnPaper library={library} />
        <SafetyIntroduction />
        <div className="safety-columns">
          <SafetyContents />
          <div className="safety-log">
            {HAZARD_LOG.map(({ id, title, hazards }) => (
              <section key={id} aria-labelledby={`safety-${id}`}>
                <h2 id={`safety-${id}`} tabIndex={-1}>
                  {title}
                </h2>
                {hazards.map((hazard) => (
                  <HazardEntry key={hazard.id} hazard={hazard} />
                ))}
              </section>
            ))}
            <HazardsElsewhere />
            <SafetySources />
            <Licenses />
          </div>
        </div>
      </main>
      <Footer library={library} />
    </>
  );
}

function SafetyIntroduction() {
  const hazards = HAZARD_LOG.flatMap((group) => group.hazards);
  const tests = hazards.flatMap((hazard) => Object.values(hazard.tests).flat());
  return (
    <div className="safety-introduction">
      <h1>Safety</h1>
      <p>
        What can go wrong between an order and a running pump, what the planner does against it,
        what it leaves to the people who use it, and which tests prove its part.{' '}
        {`${String(hazards.length)} hazards, ${String(tests.length)} tests named.`} The log is
        checked with every change: a hazard without a test, or a test that is no longer there, stops
        the release.
      </p>
      <p className="quiet small">
        The planner is decision support and not a certified medical device. Neither severity nor
        likelihood is rated: no published figures for such a planner were found.
      </p>
    </div>
  );
}

/** Leads to a part without touching the address, which names the view. */
function SafetyContents() {
  const parts = [
    ...HAZARD_LOG.map(({ id, title }) => ({ id, title })),
    { id: 'elsewhere', title: 'Not in the hands of a planner' },
    { id: 'sources', title: 'Published lists' },
  ];
  return (
    <nav className="safety-contents" aria-label="Parts of the hazard log">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                document.getElementById(`safety-${id}`)?.focus();
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function HazardsElsewhere() {
  return (
    <section aria-labelledby="safety-elsewhere">
      <h2 id="safety-elsewhere" tabIndex={-1}>
        Not in the hands of a planner
      </h2>
      <table className="card safety-elsewhere">
        <thead>
          <tr>
            <th scope="col">Hazard</th>
            <th scope="col">Rests with</th>
          </tr>
        </thead>
        <tbody>
          {HAZARDS_ELSEWHERE.map(({ hazard, restsWith }) => (
            <tr key={hazard}>
              <th scope="row">{hazard}</th>
              <td>{restsWith}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SafetySources() {
  return (
    <section aria-labelledby="safety-sources">
      <h2 id="safety-sources" tabIndex={-1}>
        Published lists
      </h2>
      <ul className="card safety-sources">
        {Object.entries(HAZARD_SOURCES).map(([id, { label, where }]) => (
          <li key={id}>
            {label}. <span className="quiet">{where}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
