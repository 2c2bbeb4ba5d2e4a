import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as ThemeStoreModule from '../../src/state/themeStore.ts';

const KEY = 'ketamine-infusion-planner-theme';

/** The store as a page that is opened now would have it. */
async function openPage(): Promise<typeof ThemeStoreModule> {
  vi.resetModules();
  return import('../../src/state/themeStore.ts');
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the theme', () => {
  it('is that of the system until one is chosen', async () => {
    const { themeStore } = await openPage();
    expect(themeStore.getState().theme).toBe('system');
  });

  it.each(['light', 'dark', 'system'] as const)('is %s again on the next visit', async (theme) => {
    const { themeStore } = await openPage();
    themeStore.getState().setTheme(theme);
    expect(localStorage.getItem(KEY)).toBe(theme);
    const next = await openPage();
    expect(next.themeStore.getState().theme).toBe(theme);
  });

  it('is the one thing that is kept, under one key', async () => {
    const { themeStore, THEME_KEY } = await openPage();
    themeStore.getState().setTheme('dark');
    expect(THEME_KEY).toBe(KEY);
    expect(Object.keys(localStorage)).toEqual([KEY]);
  });

  it.each(['', 'blue', '{"theme":"dark"}', 'DARK'])(
    'drops what is no theme: %s',
    async (stored) => {
      localStorage.setItem(KEY, stored);
      const { themeStore } = await openPage();
      expect(themeStore.getState().theme).toBe('system');
    },
  );

  it('can be chosen where nothing can be stored', async () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const warn = vi.spyOn(console, 'warn');
    const { themeStore } = await openPage();
    themeStore.getState().setTheme('dark');
    expect(themeStore.getState().theme).toBe('dark');
    expect(warn).not.toHaveBeenCalled();
  });

  it('is shown as it is chosen', async () => {
    const { useTheme } = await openPage();
    const { result } = renderHook(() => useTheme());
    act(() => {
      result.current.setTheme('light');
    });
    expect(result.current.theme).toBe('light');
  });
});
