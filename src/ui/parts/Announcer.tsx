import { useEffect, useState } from 'react';

/** Long enough that a number is not read out while it is being typed. */
const PAUSE_MS = 800;

/**
 * Reads a message out once it has stood for a moment. A message that no longer holds leaves the page
 * at once: an old rate must not stay beside a new order.
 */
export function Announcer({ message }: { readonly message: string }) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(message);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <p className="visually-hidden" role="status">
      {settled === message ? message : ''}
    </p>
  );
}
