import { useStore } from 'zustand';
import type { PersistStorage } from 'zustand/middleware';
import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system says. */
export type Theme = (typeof THEMES)[number];

interface ThemeState {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

/** The one choice that outlives the page; beside it only `SUPERSEDED_KEY` does, a date. */
export const THEME_KEY = 'ketamine-infusion-planner-theme';

/**
 * The word itself under the key. A word that is no theme is dropped, and a storage that throws (turned
 * off, full) is as good as none: a color scheme is not worth a failure.
 */
const themeStorage: PersistStorage<Pick<ThemeState, 'theme'>> = {
  getItem(key) {
    try {
      const stored = localStorage.getItem(key);
      const theme = THEMES.find((each) => each === stored);
      return theme === undefined ? null : { state: { theme } };
    } catch {
      return null;
    }
  },
  setItem(key, { state }) {
    try {
      localStorage.setItem(key, state.theme);
    } catch {
      // Kept for as long as the page is open.
    }
  },
  removeItem(key) {
    localStorage.removeItem(key);
  },
};

/** The chosen theme, kept from one visit to the next. */
export const themeStore = createStore<ThemeState>()(
  persist(
    (set) => ({
      theme: 'system',
      setTheme: (theme) => {
        set({ theme });
      },
    }),
    {
      name: THEME_KEY,
      storage: themeStorage,
      partialize: ({ theme }) => ({ theme }),
    },
  ),
);

/** The chosen theme and how to choose another. */
export function useTheme(): ThemeState {
  return useStore(themeStore);
}
