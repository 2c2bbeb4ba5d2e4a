import type { PracticeStep } from '../../../core/practice/practiceStep.ts';
import { hintText } from '../../format/practiceText.ts';
import { hasUnits, UnitSum } from './UnitSum.tsx';

/** How many hints a sum has: what to do, the units where they say something, the numbers. */
export function hintCount(step: PracticeStep): number {
  return hasUnits(step) ? 3 : 2;
}

/** The hints that are open, from the vaguest on. */
export function Hints({ step, open }: { readonly step: PracticeStep; readonly open: number }) {
  if (open === 0) return null;
  const last = hintCount(step);
  return (
    <ul className="practice-hints" aria-label="Hints">
      <li>{hintText(step)}</li>
      {open > 1 && last === 3 && (
        <li>
          <UnitSum step={step} hides="numbers" />
        </li>
      )}
      {open >= last && (
        <li>
          <UnitSum step={step} hides="answer" />
        </li>
      )}
    </ul>
  );
}
