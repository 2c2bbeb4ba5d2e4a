import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { InfusionOrder } from '../../../core/order/infusionOrder.ts';
import type { PracticePlace } from '../../../state/practiceStore.ts';
import type { PracticeSetView } from '../../../state/practiceView.ts';
import { usePracticeActions, usePracticeView } from '../../../state/usePractice.ts';
import { LEVEL_NAMES, scoreText, SEED_FAULTS } from '../../format/practiceText.ts';
import { ExerciseCard } from './ExerciseCard.tsx';
import { PracticeSets } from './PracticeSets.tsx';
import { PracticeSheet } from './PracticeSheet.tsx';
import './PracticeRoom.css';
import './practiceSteps.css';
import './PracticeSheet.css';

/** What the room is about: the seed of its link, and the order of the current plan. */
export interface PracticeRoomProps {
  readonly library: DrugLibrary;
  readonly seed: string | undefined;
  readonly order: InfusionOrder | undefined;
  /** A new seed, for the link. */
  readonly onSeed: (seed: string) => void;
}

/** "Do it yourself": the sums of the current plan or of ten problems, one at a time. */
export function PracticeRoom({ library, seed, order, onSeed }: PracticeRoomProps) {
  const view = usePracticeView({ library, seed, order });
  const actions = usePracticeActions();
  const { isSheetWanted, printSheet } = useSheet();
  const { set, hasPlan, open, done } = view;
  const problems = set.kind === 'ready' ? set.problems : [];
  const choose = (place: PracticePlace): void => {
    actions.choose(seed?.toLowerCase() ?? '', place);
  };
  const problem = problems.find(({ number }) => number === open?.place);
  const next = problems.find(({ number }) => problem !== undefined && number > problem.number);
  return (
    <div className="practice">
      <section className="card practice-side" aria-labelledby="practice-problems">
        <h3 id="practice-problems">Problems</h3>
        <PracticeSets
          key={seed}
          seed={seed}
          level={set.kind === 'ready' ? set.seed.level : undefined}
          onSeed={onSeed}
        />
        <nav className="practice-places" aria-label="Problems">
          {hasPlan && (
            <Place
              label="Current plan"
              isOpen={open?.place === 'plan'}
              isDone={false}
              onOpen={() => {
                choose('plan');
              }}
            />
          )}
          {problems.map(({ number, level }) => (
            <Place
              key={number}
              label={String(number)}
              name={`Problem ${String(number)}: ${LEVEL_NAMES[level]}`}
              isOpen={open?.place === number}
              isDone={done.has(number)}
              onOpen={() => {
                choose(number);
              }}
            />
          ))}
        </nav>
      </section>
      {open === undefined ? (
        <Nothing set={set} />
      ) : (
        <ExerciseCard
          view={open}
          level={problem?.level}
          library={library}
          actions={actions}
          next={
            next &&
            (() => {
              choose(next.number);
            })
          }
        />
      )}
      <section className="card practice-session" aria-labelledby="practice-session">
        <div>
          <h3 id="practice-session">This session</h3>
          <p>{scoreText(view.score)}</p>
          <p className="small quiet">Kept until the page is closed, and nowhere else.</p>
        </div>
        {problems.length > 0 && (
          <button type="button" className="button" onClick={printSheet}>
            Print the ten problems
          </button>
        )}
      </section>
      {set.kind === 'ready' && (
        <PracticeSheet
          seed={set.seed.text}
          problems={problems}
          library={library}
          isWanted={isSheetWanted}
        />
      )}
    </div>
  );
}

/** Prints the sheet of problems; the next print is of the page again. */
function useSheet(): { readonly isSheetWanted: boolean; readonly printSheet: () => void } {
  const [isSheetWanted, setWanted] = useState(false);
  useEffect(() => {
    const end = (): void => {
      setWanted(false);
    };
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return {
    isSheetWanted,
    printSheet: () => {
      // The browser takes the page as it stands when this returns.
      flushSync(() => {
        setWanted(true);
      });
      window.print();
    },
  };
}

function Place({
  label,
  name,
  isOpen,
  isDone,
  onOpen,
}: {
  readonly label: string;
  /** What a screen reader says where the label is a bare number. */
  readonly name?: string;
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className={isDone ? 'practice-place practice-place-done' : 'practice-place'}
      aria-current={isOpen ? 'true' : undefined}
      aria-label={name === undefined ? undefined : `${name}${isDone ? ', done' : ''}`}
      onClick={onOpen}
    >
      {label}
    </button>
  );
}

/** Nothing to work on yet, and why. */
function Nothing({ set }: { readonly set: PracticeSetView }) {
  return (
    <section className="card practice-nothing">
      <h3>Do the sums before you see them</h3>
      <p>{nothingText(set)}</p>
    </section>
  );
}

function nothingText(set: PracticeSetView): string {
  switch (set.kind) {
    case 'refused':
      return `The seed in this link is none. ${SEED_FAULTS[set.fault]}.`;
    case 'noRoom':
      return `This drug library leaves no room for such problems: ${LEVEL_NAMES[set.fault.level]}.`;
    case 'none':
    case 'ready':
      return 'Choose a level and take ten new problems, or open a seed that you were given. Each sum is asked for first and shown afterwards; a wrong answer is told what it looks like.';
  }
}
