import { memo, useEffect } from 'react';
import type { Theme } from '../state/themeStore.ts';
import { useTheme } from '../state/themeStore.ts';

const THEMES: readonly { readonly value: Theme; readonly text: string }[] = [
  { value: 'system', text: 'System theme' },
  { value: 'light', text: 'Light theme' },
  { value: 'dark', text: 'Dark theme' },
];

/** Light or dark: as the system says, or as chosen here. */
export const ThemeSwitch = memo(function ThemeSwitch() {
  const { theme, setTheme } = useTheme();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  return (
    <select
      className="button theme-switch"
      aria-label="Theme"
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find(({ value }) => value === event.target.value);
        if (chosen !== undefined) setTheme(chosen.value);
      }}
    >
      {THEMES.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
});
