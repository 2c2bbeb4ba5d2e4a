import { startTransition, useEffect, useState } from 'react';

/**
 * How many stages of a drawing may be on the screen: none at first, then one more in a task of its
 * own, up to `count`. A drawing that comes all at once keeps a slow machine from taking what is typed.
 */
export function useStages(count: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= count) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setStage(stage + 1);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [stage, count]);
  return stage;
}
