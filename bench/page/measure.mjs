// What the benchmarks of the page share: pages in Chromium, opened in turn, and medians of several runs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../web/page/serve.mjs';

/// The repository's.
export const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const flags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/// Where the pages lie: our own, and those with nothing but Dear ImGui and SDL2.
export const folders = {
  ours: path.resolve(process.env.SITE ?? path.join(root, 'build/wasm/site')),
  bare: path.join(root, 'build/wasm/bench_pages/bare'),
  demo: path.join(root, 'build/wasm/bench_pages/demo'),
};

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (number) => Number(number.toPrecision(4));

/// Prints one result as a line of JSON; `ratio` may be `at_most` so much.
export function report(benchmark, ratio, at_most, details) {
  const rounded = Object.fromEntries(Object.entries(details).map(([name, one]) => [name, typeof one === 'number' ? round(one) : one]));
  console.log(JSON.stringify({ benchmark, ratio: round(ratio), at_most, held: ratio <= at_most, ...rounded }));
  if (ratio > at_most) process.exitCode = 1;
}

/// Serves the folders named and calls `body(open)`; `open(name, address, prepare)` opens one of them in a fresh
/// context, nothing kept from before. `prepare(page)` is called before it is loaded.
export async function with_pages(names, body) {
  const servers = new Map();
  for (const name of names) servers.set(name, await serve(folders[name], 0));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });
  const open = async (name, address, prepare) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(`http://127.0.0.1:${servers.get(name).address().port}${address}`);
    await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000, state: 'attached' });
    return page;
  };
  await body(open);
  await browser.close();
  for (const server of servers.values()) server.close();
}

/// Builds what is missing.
export function build() {
  const { status } = spawnSync('bash', ['-c', 'source scripts/common.sh && build wasm site bench_pages >&2 && build release journey >&2'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
