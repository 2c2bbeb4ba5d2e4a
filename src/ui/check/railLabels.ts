/** Where a label stands at its marker. */
export interface LabelPlace {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Beside the marker's stem and not over it. */
  readonly isBeside: boolean;
  /** In the upper of two lines. */
  readonly isLifted: boolean;
}

/** The labels of the order's and of the pump's marker. */
export interface RailLabels {
  readonly ordered: LabelPlace;
  readonly pump: LabelPlace;
  /** Whether there are two lines of labels. */
  readonly isTall: boolean;
}

/** Closer than this, in percent of the length, two labels would touch on a phone. */
const LABEL_WIDTH = 36;
/** What a label beside its marker needs to the next end of the rail. */
const BESIDE_WIDTH = 26;
/** A label alone that is closer to an end starts or ends there. */
const END_ZONE = 14;
const LENGTH = 100;

/**
 * Keeps the labels of two markers, at places in percent, from covering each other: beside their stems
 * where there is room on both sides, else one above the other, the outer one on top. Without a place
 * for the pump there is one label for both.
 */
export function railLabels(orderedAt: number, pumpAt: number | undefined): RailLabels {
  if (pumpAt === undefined || Math.abs(orderedAt - pumpAt) >= LABEL_WIDTH) {
    return { ordered: alone(orderedAt), pump: alone(pumpAt ?? orderedAt), isTall: false };
  }
  const low = Math.min(orderedAt, pumpAt);
  const high = Math.max(orderedAt, pumpAt);
  const isPumpHigh = pumpAt >= orderedAt;
  if (low >= BESIDE_WIDTH && high <= LENGTH - BESIDE_WIDTH) {
    return {
      ordered: beside(isPumpHigh ? 'end' : 'start', false),
      pump: beside(isPumpHigh ? 'start' : 'end', false),
      isTall: false,
    };
  }
  const anchor = high > LENGTH - BESIDE_WIDTH ? 'end' : 'start';
  const isPumpLifted = anchor === 'end' ? isPumpHigh : pumpAt <= orderedAt;
  return {
    ordered: beside(anchor, !isPumpLifted),
    pump: beside(anchor, isPumpLifted),
    isTall: true,
  };
}

function alone(at: number): LabelPlace {
  const anchor = at < END_ZONE ? 'start' : at > LENGTH - END_ZONE ? 'end' : 'middle';
  return { anchor, isBeside: false, isLifted: false };
}

function beside(anchor: 'start' | 'end', isLifted: boolean): LabelPlace {
  return { anchor, isBeside: true, isLifted };
}
