import { join } from 'node:path';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floors, refusedInCore, views } from './floors.mjs';

/** @param {string} text */
const escape = (text) => text.replaceAll('.', String.raw`\.`);

/** @typedef {{ regex: string, message: string }} Refusal an import path that is refused, and why */

/**
 * What a floor may not import.
 * @param {string} name the floor
 * @returns {Refusal[]}
 */
function refusals(name) {
  const index = floors.findIndex((floor) => floor.name === name);
  const packages = floors[index]?.packages ?? [];
  const allowed = packages.map((text) => `${escape(text)}$`).join('|');
  const above = floors.slice(index + 1).map((floor) => floor.name);
  const outside = {
    regex: String.raw`^(?!\.\.?/|${allowed})`,
    message: `src/${name} may use only: ${packages.join(', ')}.`,
  };
  const upward = {
    regex: String.raw`^(\.\./)+(${above.join('|')})(/|\.)`,
    message: `src/${name} may not import from a floor above it.`,
  };
  return above.length === 0 ? [outside] : [outside, upward];
}

/**
 * @param {string} files
 * @param {Refusal[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const restrictImports = (files, patterns) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const floorRules = floors.map(({ name }) =>
  restrictImports(name === 'main' ? 'src/*.{ts,tsx}' : `src/${name}/**/*.{ts,tsx}`, refusals(name)),
);

const viewRules = views.map((view) => {
  const others = views.filter((other) => other !== view);
  const sideways = {
    regex: String.raw`^(\.\./)+(${others.join('|')})/`,
    message: 'A view may not import from another view: move what both need to ui/parts.',
  };
  return restrictImports(`src/ui/${view}/**/*.{ts,tsx}`, [...refusals('ui'), sideways]);
});

export default defineConfig(
  { ignores: ['dist/', 'reports/', '.stryker-tmp/'] },
  {
    linterOptions: {
      reportUnusedDisableDirectives: 'error',
      reportUnusedInlineConfigs: 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['info'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Where React may be imported: its rules read each file a second time.
    files: ['src/*.{ts,tsx}', 'src/{state,ui}/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.strict],
    rules: {
      // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
      // ARIA in HTML allows it, and a legend then names the group.
      'jsx-a11y-x/no-noninteractive-element-to-interactive-role': [
        'error',
        { fieldset: ['radiogroup'] },
      ],
      // Keys pressed in a field bubble to its form: Enter goes to the next field.
      'jsx-a11y-x/no-noninteractive-element-interactions': ['error', { form: ['onKeyDown'] }],
    },
  },
  ...floorRules,
  ...viewRules,
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...refusedInCore],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as a seed.' },
      ],
    },
  },
  {
    // A pump's increments will depend on the value: whoever reads one by itself rounds past the bands.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/library/pumpGrid.ts', 'src/input/drugLibraryBuild.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(MemberExpression > Identifier.property, ObjectPattern > Property > Identifier.key)[name='increment']",
          message: 'Round to a pump and compare with it through core/library/pumpGrid.ts.',
        },
      ],
    },
  },
  {
    // It does not see a cast in a comment, which is how JavaScript names the type of parsed JSON.
    files: ['.ci/**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Scripts print, and tests make a page print.
    files: ['.ci/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
