// Runs the browser specs: node tests/browser/run.mjs [WORD...]
//
// Only specs whose file or sentence holds one of the words are run, if any are
// given. The last line is "N passed, N failed".
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { close_pages, specs, start, stop } from './support.mjs';

const folder = path.dirname(new URL(import.meta.url).pathname);
const words = process.argv.slice(2);
const secondsPerSpec = 120;

async function load_specs() {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.spec.mjs')).sort()) {
    const before = specs.length;
    await import(path.join(folder, file));
    for (const one of specs.slice(before)) one.name = `${path.basename(file, '.spec.mjs')}: ${one.sentence}`;
  }
}

function deadline() {
  let timer;
  const promise = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${secondsPerSpec} s`)), secondsPerSpec * 1000);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

async function passes(one) {
  const limit = deadline();
  const failures = [];
  try {
    await Promise.race([one.body(), limit.promise]);
  } catch (error) {
    failures.push(error.stack ?? String(error));
  }
  limit.clear();
  failures.push(...(await close_pages()));
  console.log(`${failures.length ? 'FAILED' : 'ok    '} ${one.name}`);
  for (const failure of failures) console.log(failure.replace(/^/gm, '       '));
  return failures.length === 0;
}

await load_specs();
const chosen = specs.filter((one) => words.length === 0 || words.some((word) => one.name.includes(word)));
let passed = 0;
await start();
for (const one of chosen) if (await passes(one)) passed += 1;
await stop();
console.log(`${passed} passed, ${chosen.length - passed} failed`);
process.exitCode = passed === chosen.length && passed > 0 ? 0 : 1;
