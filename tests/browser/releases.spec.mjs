// What people kept of each release still opens: links, stores, scenario files. Where the model is another since, the page
// says so; else the histories are what they were.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert, open_page, spec } from './support.mjs';
import { button, seek } from './program.mjs';
import { root } from './registry.mjs';

const folder = path.join(root, 'tests/kept/releases');
const header = readFileSync(path.join(root, 'sim/model/version.h'), 'utf8');
const modelVersion = Number(/kModelVersion = (\d+)/.exec(header)[1]);

async function holds(page, kept, what) {
  await button(page, 'Skip').click();
  const hashes = await seek(page, kept.day);
  if (kept.model_version === modelVersion) assert.deepEqual(hashes, kept.hashes[what]);
  else await page.getByText('made with an earlier version of the model').first().waitFor({ state: 'attached' });
}

for (const release of readdirSync(folder)) {
  const text = (name) => readFileSync(path.join(folder, release, name), 'utf8').trim();
  const kept = JSON.parse(text('kept.json'));

  spec(`A link of release ${release} opens`, async () => {
    await holds(await open_page({ address: `/#${text('link.txt')}` }), kept, 'link');
  });

  spec(`What a browser kept of release ${release} can be gone on with`, async () => {
    const page = await open_page({ ready: false, address: '/blank', serviceWorkers: 'block' });
    await page.evaluate((store) => { for (const [key, value] of Object.entries(store)) localStorage.setItem(key, value); }, JSON.parse(text('store.json')));
    await page.goto(new URL('/', page.url()).href);
    await button(page, 'Continue where you left off').click();
    const hashes = await seek(page, kept.day);
    if (kept.model_version === modelVersion) assert.deepEqual(hashes, kept.hashes.store);
    page.problems = page.problems.filter((one) => !/404/.test(one)); // Of the empty page on which the store was filled.
  });
}
