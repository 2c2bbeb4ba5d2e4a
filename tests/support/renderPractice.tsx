import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import { PracticeRoom } from '../../src/ui/learn/practice/PracticeRoom.tsx';
import { field } from './field.ts';
import { library } from './library.ts';

/** The practice room with a link that keeps its seed. Each test uses seeds of its own: answers stay. */
export function renderPractice(start: { seed?: string; order?: InfusionOrder } = {}): {
  readonly user: UserEvent;
  readonly seeds: readonly string[];
} {
  const seeds: string[] = [];
  const Linked = () => {
    const [seed, setSeed] = useState(start.seed);
    return (
      <PracticeRoom
        library={library}
        seed={seed}
        order={start.order}
        onSeed={(next) => {
          seeds.push(next);
          setSeed(next);
        }}
      />
    );
  };
  render(<Linked />);
  return { user: userEvent.setup(), seeds };
}

/** Types an answer and checks it with Enter. */
export async function answer(user: UserEvent, name: string, text: string): Promise<void> {
  const sum = field(name);
  await user.clear(sum);
  await user.type(sum, `${text}{Enter}`);
}

/** What is read out. */
export function said(): string {
  return screen.getByRole('status').textContent.replaceAll('\u00a0', ' ');
}
