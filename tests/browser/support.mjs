// What the browser specs share: a test registry, the site's server, and a page
// that remembers everything that went wrong on it.
//
//   import { assert, open_page, spec } from './support.mjs';
//   spec('The page draws its first frame', async () => {
//     const page = await open_page();
//     ...
//   });
//
// Every page opened in a spec is closed after it. A console error, an uncaught
// exception or a request to another origin fails the spec, unless it says
// `page.problems.length = 0` because it provoked them.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../web/page/serve.mjs';
import { patience, root, site, spec } from './registry.mjs';

export { assert, site, spec };

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Drawn by the processor, so that it is the same with and without a graphics card,
// and silent, so that no request but the page's own leaves the machine.
const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/// Where screenshots go.
export const results = path.join(root, 'build/results/browser');

let browser;
let server;
let openPages = [];

export function launch() {
  return chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
}

export async function start() {
  server = await serve(site, 0);
  browser = await launch();
}

export async function stop() {
  await browser?.close();
  server?.close();
}

export function origin() {
  return `http://127.0.0.1:${server.address().port}`;
}

/// Opens the site and waits for its first frame.
/// `address`: what follows the origin, such as '/?scenario=x.json#play'.
/// `size`: of the page in CSS pixels. `scale`: device pixels per CSS pixel.
/// `ready: false` returns without waiting. Anything else goes to Playwright's newContext.
export async function open_page({ address = '/', size = { width: 1280, height: 720 }, scale = 1, ready = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000 * patience);
  page.problems = [];
  watch(page);
  openPages.push(page);
  await page.goto(origin() + address);
  if (ready) await wait_until_ready(page);
  return page;
}

export async function wait_until_ready(page) {
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
}

/// Waits until the browser has drawn `count` frames.
export function frames(page, count) {
  return page.evaluate((wanted) => new Promise((resolve) => {
    const next = (left) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(wanted);
  }), count);
}

/// Waits until the program draws nothing more, because all that was done has come to its end. While the playback runs
/// it never does.
export async function at_rest(page) {
  await frames(page, 2); // By then it has heard of what was done just now.
  await page.waitForSelector('html[data-resting]', { state: 'attached' });
}

/// Saves a picture under build/results/browser and returns its path. `size`
/// resizes the page first.
export async function screenshot(page, name, size) {
  if (size) {
    await page.setViewportSize(size);
    // Without the program nobody makes the canvas as large as the page.
    await page.waitForFunction(({ width }) => document.documentElement.dataset.ready !== 'true'
      || document.getElementById('canvas').width === Math.round(width * devicePixelRatio), size);
    await frames(page, 2); // The first of them may have been under way.
  }
  mkdirSync(results, { recursive: true });
  const file = path.join(results, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

/// Closes what a spec opened and returns what went wrong on its pages.
export async function close_pages() {
  const problems = openPages.flatMap((page) => page.problems);
  await Promise.all(openPages.map((page) => page.context().close()));
  openPages = [];
  return problems;
}

function watch(page) {
  page.on('console', (message) => {
    if (message.type() === 'error') page.problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => page.problems.push('the page crashed'));
  page.on('request', (request) => {
    const url = request.url();
    const local = url.startsWith(`${origin()}/`) || url.startsWith('data:') || url.startsWith('blob:');
    if (!local) page.problems.push(`request to another origin: ${url}`);
  });
}
