import { Fragment, memo } from 'react';
import { UNIT_SPACE } from '../format/quantityText.ts';

/** A number, the no-break space and what follows it: these stay on one line. */
const AMOUNT = new RegExp(`([\\d.,:]+${UNIT_SPACE}\\S+)`);

/** A sentence whose amounts never part from their units, also where a slash would let a line break. */
export const Sentence = memo(function Sentence({ children }: { readonly children: string }) {
  return children.split(AMOUNT).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="no-wrap">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
});
