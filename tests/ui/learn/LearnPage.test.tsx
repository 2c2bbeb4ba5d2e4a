import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { learnLink } from '../../support/learnLink.ts';
import { renderLearn } from '../../support/renderLearn.tsx';

describe('the teaching view', () => {
  it('leads to each of its rooms, and the keyboard with it', async () => {
    HTMLElement.prototype.scrollIntoView = vi.fn();
    const user = renderLearn();
    const rooms = within(screen.getByRole('navigation', { name: 'Rooms' }));
    const names = [
      'Ranges and evidence',
      'Same digits, another dose',
      'Do it yourself',
      'What the body sees',
    ];
    expect(rooms.getAllByRole('button')).toHaveLength(names.length);
    for (const name of names) {
      await user.click(rooms.getByRole('button', { name: new RegExp(name) }));
      expect(screen.getByRole('heading', { level: 2, name })).toHaveFocus();
    }
    await user.click(screen.getByRole('button', { name: 'To the first room' }));
    expect(screen.getByRole('heading', { level: 2, name: names[0] ?? '' })).toHaveFocus();
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = renderLearn();
    await user.click(screen.getByRole('button', { name: 'Print this room' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it.each([
    ['weight=7,0kg', /The value of “weight” cannot be read/],
    ['seed=7k&seed=7k', /“seed” is given more than once/],
    ['seed=7.5', /The value of “seed” cannot be read\. It is written as 1 to 24 letters/],
    ['color=red', /“color” is not a key of this view/],
  ])('works nothing out from a link with %s, and says why', async (query, words) => {
    const user = renderLearn(`#/learn?${query}`);
    expect(screen.getByRole('main')).toHaveAttribute('data-status', 'blocked');
    expect(await screen.findByText(words, undefined, { timeout: 10_000 })).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(document.querySelector('data')).toBeNull();
    expect(screen.getByRole('button', { name: 'Print this room' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Open the worked example' }));
    expect(screen.getByRole('main')).toHaveAttribute('data-status', 'empty');
    expect(document.querySelector('data')).not.toBeNull();
  });

  it('says its status', () => {
    renderLearn(learnLink());
    expect(screen.getByRole('main')).toHaveAttribute('data-status', 'ready');
  });
});
