// Draws the PNG icons from public/icons/icon.svg. Run by hand when the drawing changes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { program } from './programs.mjs';
import { isRoot } from './debian.mjs';

const svg = readFileSync('public/icons/icon.svg', 'utf8');
// A maskable icon is cut to a circle by some launchers: square ground, the letter in the safe zone.
const maskable = svg
  .replace('rx="96"', 'rx="0"')
  .replace('<path ', '<path transform="translate(51.2 51.2) scale(0.8)" ');

const sizes = [
  { file: 'icon-192.png', size: 192, drawing: svg },
  { file: 'icon-512.png', size: 512, drawing: svg },
  { file: 'icon-maskable-512.png', size: 512, drawing: maskable },
];

const executablePath = program('chromium');
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
for (const { file, size, drawing } of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
}
await browser.close();
