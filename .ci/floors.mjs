/**
 * The five floors of src/, lowest first, and the packages each may lean on. ESLint and
 * tests/architecture/floors.test.ts both read this one list. A file may import from its own floor
 * and from those below; never from above, and never sideways from one view into another.
 */

/**
 * @typedef {object} Floor
 * @property {string} name the folder under src/, or `main` for the files directly in src/
 * @property {readonly string[]} packages import names outside src/ that the floor may use
 */

/** @type {readonly Floor[]} */
export const floors = [
  { name: 'core', packages: ['decimal.js'] },
  { name: 'input', packages: ['zod/mini'] },
  { name: 'state', packages: ['zustand', 'zustand/middleware', 'zustand/vanilla'] },
  {
    name: 'ui',
    packages: ['react', 'react-dom', 'recharts', 'zustand', 'lean-qr', 'lean-qr/extras/svg'],
  },
  {
    name: 'main',
    packages: ['react', 'react-dom/client', 'workbox-precaching/PrecacheController.js'],
  },
];

/** Folders of src/ui that are views: none may import from another. */
export const views = ['plan', 'check', 'learn', 'rate-chart', 'safety'];

/** What would let a clock, chance, a locale, the page or the network into a dose. */
export const refusedInCore = [
  'Date',
  'Intl',
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'globalThis',
  'process',
  'setTimeout',
  'setInterval',
];
