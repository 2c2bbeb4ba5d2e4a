import { useEffect, useState } from 'react';

/** Long enough that a number is not read out while it is being typed. */
const PAUSE_MS = 800;

/**
 * Reads the message of a subject out once it has stood for a moment, and makes it only then. A message
 * that no longer holds leaves the page at once: an old rate must not stay beside a new order.
 */
export function Announcer<S>({
  subject,
  messageOf,
}: {
  readonly subject: S;
  /** The same function throughout. */
  readonly messageOf: (subject: S) => string;
}) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(messageOf(subject));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [subject, messageOf]);
  // Once it does not hold it is forgotten: the keys that follow do without the comparison.
  if (settled !== '' && settled !== messageOf(subject)) setSettled('');
  return (
    <p className="visually-hidden" role="status">
      {settled}
    </p>
  );
}
