import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// The files of a process share its window: each begins as a first visit does, with stores of its own.
vi.resetModules();
window.history.replaceState(null, '', '/');
localStorage.clear();
sessionStorage.clear();
for (const element of [document.documentElement, document.body]) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
}

// What comes late on a busy machine comes nevertheless; the time of a test limits the wait.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
