/** What can be printed: the sheet that hands the plan over, or the label of the bag. */
export type Paper = 'sheet' | 'label';

/** What the print that begins next is to show: the browser's own command prints the sheet. */
let wanted: Paper = 'sheet';

/** Prints a paper. */
export function printPaper(paper: Paper): void {
  wanted = paper;
  window.print();
}

/** What the print that begins now is to show. */
export function wantedPaper(): Paper {
  return wanted;
}

/** A print has ended: the next one is a sheet unless it says otherwise. */
export function paperPrinted(): void {
  wanted = 'sheet';
}
