import type { LibraryFault } from '../../input/libraryFault.ts';
import type { LinkFault } from '../../input/linkFault.ts';
import { libraryFaultText } from '../format/libraryFaultText.ts';
import { linkFaultText } from '../format/linkFaultText.ts';

/** What is wrong with a link. */
export function LinkFaultSentence({ fault }: { readonly fault: LinkFault }) {
  return <>{linkFaultText(fault)}</>;
}

/** Where in the drug library file something is wrong, and what. */
export function LibraryFaultSentence({ fault }: { readonly fault: LibraryFault }) {
  const { place, sentence } = libraryFaultText(fault);
  return (
    <>
      <code>{place}</code>
      <p>{sentence}</p>
    </>
  );
}
