// Styles in the order in which they win: tokens and base, then the parts, paper last.
import './ui/fonts.css';
import './ui/theme.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { libraryOfPage } from './startLibrary.ts';
import { libraryStore, takeLibrary } from './state/libraryStore.ts';
import { nextTask } from './state/nextTask.ts';
import { startPlanLinkSync } from './state/planLinkSync.ts';
import { appPlanStore } from './state/usePlan.ts';
import { App } from './ui/App.tsx';
import { whenIdle } from './ui/parts/whenIdle.ts';
import { readyFonts } from './ui/readyFonts.ts';
import './ui/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('No #root');

/**
 * Whether the styles are there. They stand in the page; where its host's policy is of another release
 * and lets them not in, they come from their file.
 */
async function styled(element: HTMLElement): Promise<boolean> {
  const isStyled = () => getComputedStyle(element).getPropertyValue('--ink') !== '';
  const inPage = document.querySelector<HTMLElement>('style[data-file]');
  if (!isStyled() && inPage !== null) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = inPage.dataset['file'] ?? '';
    await new Promise((done) => {
      link.onload = link.onerror = done;
      inPage.after(link);
    });
  }
  return isStyled();
}

/**
 * The view takes the place of the shell in `container` when there are limits to test a plan with, and
 * the plan of the address is opened with them.
 */
async function start(container: HTMLElement): Promise<void> {
  // The program has just been read, which was enough for one task.
  await nextTask();
  // Without its styles it would be half a page: the notice in index.html stays.
  if (!(await styled(container))) throw new Error('No styles');
  document.getElementById('not-started')?.remove();
  // The shell does without them, and the view is drawn once.
  const fonts = readyFonts();
  await takeLibrary(libraryOfPage);
  if (libraryStore.getState().state === 'ready') startPlanLinkSync(appPlanStore(), window);
  await fonts;
  // In pieces: on a slow machine the shell stays alive meanwhile.
  startTransition(() => {
    createRoot(container).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}

const started = start(root);

// The dev server has no service worker: a cached build in front of live sources would mislead.
if (import.meta.env.PROD) {
  // Where it cannot be fetched, the planner works all the same.
  started.then(
    () => whenIdle(() => import('./keepOffline.tsx'), true),
    () => undefined,
  );
}
