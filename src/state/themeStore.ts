import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system says. */
export type Theme = (typeof THEMES)[number];

interface ThemeState {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

/** The one thing that outlives the page. */
export const THEME_KEY = 'ketamine-infusion-planner-theme';

/**
 * The word that is kept. One that is no theme is dropped, and a storage that throws (turned off) is as
 * good as none: a color scheme is not worth a failure.
 */
function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return THEMES.find((each) => each === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Turned off or full: it holds for as long as the page is open.
  }
}

/** The chosen theme, kept from one visit to the next. */
export const themeStore = createStore<ThemeState>()((set) => ({
  theme: keptTheme(),
  setTheme: (theme) => {
    set({ theme });
    keepTheme(theme);
  },
}));

/** The chosen theme and how to choose another. */
export function useTheme(): ThemeState {
  return useStore(themeStore);
}
