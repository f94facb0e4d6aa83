// Runs the browser specs: node tests/browser/run.mjs [--engine chromium|firefox|webkit] [WORD...]
//
// Those beside this file are Chromium's alone; those in engines/ are run in the engine that is named, or in Chromium.
// Only specs whose file or sentence holds one of the words are run, if any are given. The last line is
// "N passed, N failed".
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as inEngine from './engines/engine.mjs';
import { patience, specs } from './registry.mjs';

const folder = path.dirname(new URL(import.meta.url).pathname);
const named = process.argv[2] === '--engine';
const engine = named ? process.argv[3] : 'chromium';
const words = process.argv.slice(named ? 4 : 2);
const secondsPerSpec = 240 * patience;

async function load_specs(where) {
  const before = specs.length;
  for (const file of readdirSync(path.join(folder, where)).filter((name) => name.endsWith('.spec.mjs')).sort()) {
    const first = specs.length;
    await import(path.join(folder, where, file));
    for (const one of specs.slice(first)) one.name = `${path.join(where, path.basename(file, '.spec.mjs'))}: ${one.sentence}`;
  }
  return specs.slice(before).filter((one) => words.length === 0 || words.some((word) => one.name.includes(word)));
}

function deadline() {
  let timer;
  const promise = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${secondsPerSpec} s`)), secondsPerSpec * 1000);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

async function passes(one, browser) {
  const limit = deadline();
  const failures = [];
  const begun = Date.now();
  try {
    await Promise.race([one.body(), limit.promise]);
  } catch (error) {
    failures.push(error.stack ?? String(error));
  }
  limit.clear();
  failures.push(...(await browser.close_pages()));
  console.log(`${failures.length ? 'FAILED' : 'ok    '} ${one.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  for (const failure of failures) console.log(failure.replace(/^/gm, '       '));
  return failures.length === 0;
}

// The number of specs in a folder that pass, in a browser that is started and stopped for them.
async function count_passing(chosen, browser) {
  if (chosen.length === 0) return 0;
  let passed = 0;
  await browser.start(engine);
  for (const one of chosen) if (await passes(one, browser)) passed += 1;
  await browser.stop();
  return passed;
}

// What was started for the specs ends with them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
const everywhere = await load_specs('engines');
const inChromium = engine === 'chromium' ? await load_specs('.') : [];
let passed = await count_passing(everywhere, inEngine);
if (inChromium.length > 0) passed += await count_passing(inChromium, await import('./support.mjs'));
const failed = everywhere.length + inChromium.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
