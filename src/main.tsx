// Styles in the order in which they win: tokens and base, then the parts, paper last.
import './ui/fonts.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { fetchLibrary } from './fetchLibrary.ts';
import { keepOffline } from './keepOffline.tsx';
import { readLibrary } from './state/libraryReading.ts';
import { libraryStore, takeLibrary } from './state/libraryStore.ts';
import { startPlanLinkSync } from './state/planLinkSync.ts';
import { appPlanStore } from './state/usePlan.ts';
import { App } from './ui/App.tsx';
import { LATER_PAGES } from './ui/LaterPage.tsx';
import { ReloadMessage } from './ui/Messages.tsx';
import { loadChart } from './ui/plan/ChartPanel.tsx';
import { readyFonts } from './ui/readyFonts.ts';
import './ui/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('No #root');

/**
 * The view takes the place of the shell in `container` when there are limits to test a plan with, and
 * the plan of the address is opened with them.
 */
async function start(container: HTMLElement): Promise<Root> {
  const library = readLibrary(fetchLibrary);
  // Where the host's policy lets in no styles it would be half a page: the notice in index.html stays.
  if (getComputedStyle(container).getPropertyValue('--ink') === '') throw new Error('No styles');
  document.getElementById('not-started')?.remove();
  // The shell does without them, and the view is drawn once.
  const fonts = readyFonts();
  await takeLibrary(library);
  if (libraryStore.getState().state === 'ready') startPlanLinkSync(appPlanStore(), window);
  await fonts;
  const view = createRoot(container);
  view.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  return view;
}

/** Ends soon after the first paint of what has just been drawn. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(done);
    });
  });
}

/** Fetches all files of this version, so that the page needs none of them after an update. */
async function fetchAll(): Promise<boolean> {
  const parts = await Promise.allSettled([loadChart, ...LATER_PAGES].map((load) => load()));
  return parts.every(({ status }) => status === 'fulfilled');
}

/** Ends when another tab has opened a newer version, whose worker no longer has this one's files. */
function replaced(): Promise<void> {
  return new Promise((done) => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      done();
    });
  });
}

async function run(container: HTMLElement): Promise<void> {
  const view = await start(container);
  await painted();
  const isWhole = fetchAll();
  void replaced().then(async () => {
    if (!(await isWhole)) view.render(<ReloadMessage />);
  });
  await isWhole;
  // The dev server has no service worker: a cached build in front of live sources would mislead.
  if (import.meta.env.PROD) await keepOffline();
}

// Not awaited: the later files import this one, which would never be done.
void run(root);
