// What the specs for every engine share: the browser they are run in, the site's server, and pages that remember
// what went wrong on them.
//
//   import { assert, open, spec } from './engine.mjs';
//   spec('Skip starts the playback', async () => {
//     const page = await open();
//     await page.press('button', 'Skip');
//     ...
//   });
//
// A console error, an uncaught exception or a request to another origin fails the spec.
//
// An engine is a file beside this one with `start(site)`, which gives {name, version, site, open(url, size), stop()};
// `site` is the folder to be served, and `open` gives a tab: {evaluate(expression), click(x, y), press(...keys),
// picture(), go(url), problems(), close()}. Clicks and keys are the engine's own, as a hand gives them; `picture` is a
// PNG in base64, `problems` what went wrong in the page, one text each.
import assert from 'node:assert/strict';
import { serve } from '../../../web/page/serve.mjs';
import { site, spec } from '../registry.mjs';
import { Page } from './page.mjs';

export { assert, spec };

let engine;
let server;
let pages = [];

export async function start(name) {
  engine = await (await import(`./${name}.mjs`)).start(site);
  server = await serve(engine.site, 0);
  console.log(`       ${engine.name} ${engine.version}`);
}

export async function stop() {
  await engine.stop();
  server.close();
}

export const origin = () => `http://127.0.0.1:${server.address().port}`;

/// Opens the site, with an empty store, and waits for its first frame. `address`: what follows the origin.
export async function open({ address = '/', size = { width: 1280, height: 720 } } = {}) {
  const page = new Page(await engine.open(origin() + address, size));
  pages.push(page);
  await page.until_ready();
  return page;
}

/// Goes to another address of the site, with what the page has stored.
export async function go(page, address) {
  await page.tab.go(origin() + address);
  await page.until_ready();
}

async function problems_of(page) {
  const loaded = await page.ask(() => performance.getEntriesByType('resource').map((one) => one.name));
  const foreign = loaded.filter((name) => !name.startsWith(`${origin()}/`) && !/^(data|blob):/.test(name));
  return [...(await page.tab.problems()), ...foreign.map((one) => `request to another origin: ${one}`)];
}

// A page may have been lost; that is a problem too.
async function close(page) {
  const problems = await problems_of(page).catch((error) => [error.message]);
  await page.tab.close();
  return problems;
}

/// Closes what a spec opened and returns what went wrong on its pages.
export async function close_pages() {
  const problems = [];
  for (const page of pages) problems.push(...(await close(page)));
  pages = [];
  return problems;
}
