/** What every copy of a table says that leaves this program. */
export const DECISION_SUPPORT =
  'Decision support for professionals: verify every value against the order, the bag and the pump before use. Not a certified medical device.';
