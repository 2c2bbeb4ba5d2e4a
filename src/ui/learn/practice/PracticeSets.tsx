import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import type { PracticeLevel } from '../../../core/practice/practiceLevel.ts';
import { PRACTICE_LEVELS } from '../../../core/practice/practiceLevel.ts';
import { parsePracticeSeed } from '../../../core/practice/practiceSeed.ts';
import { newSeed } from '../../../state/usePractice.ts';
import { LEVEL_NAMES, MIXED_NAME, SEED_FAULTS } from '../../format/practiceText.ts';
import { SelectField } from '../../parts/SelectField.tsx';

type LevelChoice = PracticeLevel | 'mixed';

const LEVELS: readonly { readonly value: LevelChoice; readonly text: string }[] = [
  { value: 'mixed', text: MIXED_NAME },
  ...PRACTICE_LEVELS.map((level) => ({ value: level, text: LEVEL_NAMES[level] })),
];

/** Where ten problems come from: a level and chance, or a seed that someone handed out. */
export function PracticeSets({
  seed,
  level,
  onSeed,
}: {
  readonly seed: string | undefined;
  /** The level that the seed names. */
  readonly level: PracticeLevel | undefined;
  readonly onSeed: (seed: string) => void;
}) {
  const [choice, setChoice] = useState<LevelChoice>(level ?? 'mixed');
  return (
    <div className="practice-sets">
      <SelectField<LevelChoice>
        id="practice-level"
        label="Level"
        value={choice}
        options={LEVELS}
        onChange={setChoice}
      />
      <button
        type="button"
        className={seed === undefined ? 'button button-primary' : 'button'}
        onClick={() => {
          onSeed(newSeed(choice === 'mixed' ? undefined : choice));
        }}
      >
        Ten new problems
      </button>
      <SeedField key={seed} seed={seed} onSeed={onSeed} />
    </div>
  );
}

/** A seed as typed; it opens with Enter or the button beside it. */
function SeedField({
  seed,
  onSeed,
}: {
  readonly seed: string | undefined;
  readonly onSeed: (seed: string) => void;
}) {
  const [text, setText] = useState(seed ?? '');
  const [isAsked, setAsked] = useState(seed !== undefined);
  const parsed = parsePracticeSeed(text);
  const refusal = !parsed.ok && isAsked ? SEED_FAULTS[parsed.error] : undefined;
  const open = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (parsed.ok) onSeed(text);
  };
  return (
    <form className="practice-seed" aria-label="Seed" noValidate onSubmit={open}>
      <label className="field-label" htmlFor="practice-seed">
        Seed
      </label>
      <div className="practice-seed-row">
        <div className="field-box">
          <input
            id="practice-seed"
            type="text"
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            size={12}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            aria-invalid={refusal === undefined ? undefined : true}
            aria-describedby="practice-seed-note"
          />
        </div>
        <button type="submit" className="button" disabled={text === seed}>
          Open
        </button>
      </div>
      <p id="practice-seed-note" className={refusal === undefined ? 'field-hint' : 'field-refusal'}>
        {refusal ?? 'The same seed gives the same ten problems, on every device.'}
      </p>
    </form>
  );
}
