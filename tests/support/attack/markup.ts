/** Each would leave a trace, where anything took it for more than text. */
export const MARKUP = [
  '<img src=x onerror="window.attacked=1">',
  '<script>window.attacked=1</script>',
  '"><svg onload="window.attacked=1" data-attack>',
  '<iframe srcdoc="<script>parent.attacked=1</script>">',
  "javascript:window.attacked=1//'",
  '{{constructor.constructor("window.attacked=1")()}}',
  '<style>*{display:none}</style><data data-quantity="infusionRate" value="9">9</data>',
].join('');

/**
 * What the markup left behind: whether anything ran, and how many elements were put in. Runs by itself
 * in a page of a browser, which knows nothing of this file.
 */
export function tracesOfMarkup(): {
  readonly attacked: boolean;
  readonly injected: number;
  readonly forged: number;
} {
  return {
    attacked: 'attacked' in window,
    injected: document.querySelectorAll(
      'img, iframe, object, embed, [data-attack], body script, body style, [onerror], [onload]',
    ).length,
    forged: document.querySelectorAll('[data-quantity="infusionRate"][value="9"]').length,
  };
}

/** No trace at all. */
export const NO_TRACES = { attacked: false, injected: 0, forged: 0 };
