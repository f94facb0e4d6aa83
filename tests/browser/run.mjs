// Runs the browser specs: node tests/browser/run.mjs [--engine chromium|firefox|webkit] [WORD...]
//
// Those beside this file are Chromium's alone; those in engines/ are run in the engine that is named, or in Chromium.
// Only specs whose file or sentence holds one of the words are run, if any are given. A spec that fails is tried once
// more when the others are done, unless ATTEMPTS=1; one that passes then is called unsteady. The last line is
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
const attempts = Number(process.env.ATTEMPTS ?? 2);
const mostAgain = 5;  // where more fail, something is broken rather than slow

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

async function passes(one, browser, attempt) {
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
  const verdict = failures.length === 0 ? 'ok    ' : attempt < attempts ? 'AGAIN ' : 'FAILED';
  console.log(`${verdict} ${one.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  for (const failure of failures) console.log(failure.replace(/^/gm, '       '));
  return failures.length === 0;
}

// The number of specs in a folder that pass, in a browser that is started and stopped for them.
async function count_passing(chosen, browser) {
  if (chosen.length === 0) return 0;
  let left = chosen;
  await browser.start(engine);
  for (let attempt = 1; attempt <= attempts && left.length > 0 && (attempt === 1 || left.length <= mostAgain); attempt += 1) {
    const tried = left;
    left = [];
    for (const one of tried) if (!(await passes(one, browser, attempt))) left.push(one);
    if (attempt > 1) for (const one of tried) if (!left.includes(one)) console.log(`unsteady: ${one.name}`);
  }
  await browser.stop();
  return chosen.length - left.length;
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
