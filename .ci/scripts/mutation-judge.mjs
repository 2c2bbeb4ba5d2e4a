/**
 * @typedef {object} Mutant as Stryker reports it
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {string} status
 * @property {number} [testsCompleted]
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location
 */
/** @typedef {{ source: string, mutants: Mutant[] }} ReportedFile */
/** @typedef {{ files: Record<string, ReportedFile> }} Report */
/**
 * @typedef {object} Reason why a mutant may live: it changes nothing that anybody could see
 * @property {string} file
 * @property {string} original the text that was mutated, white space as one space
 * @property {string} replacement likewise
 * @property {string} reason
 */
/** @typedef {{ file: string, line: number, mutator: string, original: string, replacement: string }} Survivor */
/** @typedef {{ killed: number, alive: Survivor[], unjudged: number }} Judgement */

/** Folders in which nothing lives without a reason. */
const STRICT = ['src/core/limits/', 'src/core/quantity/', 'src/core/verify/'];
/** Lowest share of mutants that the tests notice, in percent. */
const LEAST = 95;

/**
 * @param {string} text
 * @returns {string}
 */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text between two places of a file; lines and columns from 1.
 * @param {string} source
 * @param {Mutant['location']} location
 * @returns {string}
 */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return oneLine(lines.join('\n'));
}

/**
 * Counts the mutants of a report. One that is said to be alive although no test was run has not been
 * tried, nor has one on which the runner itself failed.
 * @param {Report} report
 * @returns {Judgement}
 */
export function judge(report) {
  /** @type {Judgement} */
  const judgement = { killed: 0, alive: [], unjudged: 0 };
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const mutant of mutants) {
      const { status, location, testsCompleted } = mutant;
      if (status === 'Killed' || status === 'Timeout') {
        judgement.killed += 1;
      } else if (status === 'NoCoverage' || (status === 'Survived' && testsCompleted !== 0)) {
        judgement.alive.push({
          file,
          line: location.start.line,
          mutator: mutant.mutatorName,
          original: textAt(source, location),
          replacement: oneLine(mutant.replacement ?? ''),
        });
      } else if (status !== 'CompileError') {
        judgement.unjudged += 1;
      }
    }
  }
  return judgement;
}

/**
 * @param {Reason} reason
 * @param {Survivor} survivor
 * @returns {boolean}
 */
function excuses(reason, survivor) {
  return (
    reason.file === survivor.file &&
    reason.original === survivor.original &&
    reason.replacement === survivor.replacement
  );
}

/**
 * What the figures do not allow, as one line each: too low a share, a mutant alive where none may be
 * without a reason, a reason for one that is dead or gone.
 * @param {Judgement} judgement
 * @param {readonly Reason[]} reasons
 * @param {readonly string[]} folders what was mutated in whole: reasons for it have to be of use
 * @returns {{ score: number, faults: string[] }}
 */
export function verdict({ killed, alive, unjudged }, reasons, folders) {
  const open = alive.filter((survivor) => !reasons.some((reason) => excuses(reason, survivor)));
  const counted = killed + open.length;
  const score = counted === 0 ? 100 : (killed / counted) * 100;
  const strict = open.filter(({ file }) => STRICT.some((folder) => file.startsWith(folder)));
  const idle = reasons.filter(
    (reason) =>
      folders.some((folder) => reason.file.startsWith(folder)) &&
      !alive.some((survivor) => excuses(reason, survivor)),
  );
  return {
    score,
    faults: [
      ...(score < LEAST
        ? [`${score.toFixed(1)} % of the mutants are noticed, not ${String(LEAST)} %`]
        : []),
      ...(unjudged > 0 ? [`${String(unjudged)} mutants were not tried`] : []),
      ...strict.map(
        ({ file, line, original, replacement }) =>
          `${file}:${String(line)} alive without a reason: ${original} → ${replacement}`,
      ),
      ...idle.map(
        ({ file, original, replacement }) =>
          `${file} needs no reason: ${original} → ${replacement}`,
      ),
      ...reasons
        .filter(({ reason }) => reason.trim().length < 20)
        .map(({ file, original }) => `${file}: a reason has to say why: ${original}`),
    ],
  };
}
