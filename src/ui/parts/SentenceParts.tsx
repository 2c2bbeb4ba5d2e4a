import { Fragment } from 'react';
import type { SentencePart } from '../format/programText.ts';
import { DataQuantity } from './DataQuantity.tsx';
import { Sentence } from './Sentence.tsx';

/** A sentence in which results stand that other programs read. */
export function SentenceParts({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? (
        <Sentence>{part}</Sentence>
      ) : (
        <DataQuantity name={part.name} value={part.value} />
      )}
    </Fragment>
  ));
}
