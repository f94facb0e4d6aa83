import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert, open_page, origin, results, spec } from './support.mjs';
import { button, copied_link, history, native_hashes, open_paused, scenarioFile, seek } from './program.mjs';

const main = 'silos_or_one_team';

function file_with(name, text) {
  mkdirSync(results, { recursive: true });
  const file = path.join(results, name);
  writeFileSync(file, text);
  return file;
}

const broken = readFileSync(scenarioFile(main), 'utf8').replace('"title"', '"tittle"').replace(/"version": 1/, '"version": 1,\n  "horizon": { "days": -3 }');

spec('A link opens the same scenario, luck and history on another page', async () => {
  const page = await open_page({ address: '/?seed=7#play', permissions: ['clipboard-read', 'clipboard-write'] });
  const hashes = await seek(page, 90);
  await button(page, 'Share').click();
  const link = await copied_link(page);
  assert.match(link, /#s=silos_or_one_team&seed=7/);
  const other = await open_page({ address: link.slice(origin().length) });
  await button(other, 'Skip').click();
  assert.deepEqual(await seek(other, 90), hashes);
  assert.deepEqual(hashes, native_hashes(main, '--seed', '7', '--days', '90'));
});

spec('A link of another version of the model opens and says that its figures were different', async () => {
  const page = await open_page({ address: '/#s=silos_or_one_team&seed=3&m=9999' });
  await page.getByText('made with a later version of the model: its figures were different').first().waitFor({ state: 'attached' });
  await button(page, 'Skip').click();
  const hashes = await seek(page, 30);
  assert.deepEqual(hashes, native_hashes('silos_or_one_team', '--seed', '3', '--days', '30'));
});

spec('A broken link is told, and the default scenario runs', async () => {
  const page = await open_page({ address: '/#s=silos_or_one_team&seed=many' });
  await page.getByRole('alert').getByText(/link/).waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await button(page, 'Skip').click();
  await seek(page, 10);
});

spec('A broken file gives every error with its place, and what runs is unharmed', async () => {
  const page = await open_paused(80);
  const before = await history(page);
  await page.setInputFiles('#file', file_with('broken.json', broken));
  const text = await page.locator('#problems-text').textContent();
  await page.getByRole('alert').waitFor();
  const lines = (await page.locator('#problems-text').textContent()).trim().split('\n');
  assert.ok(lines.length >= 2, text);
  assert.match(lines[0], /^broken\.json:\d+:\d+: /);
  assert.match(lines.join('\n'), /\/horizon\/days: /);
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  assert.deepEqual(await history(page), before);
});

spec('A dropped file that is not even text gives an error, and what runs is unharmed', async () => {
  const page = await open_paused(80);
  const before = await history(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])], 'noise.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
  });
  await page.getByRole('alert').getByText(/^noise\.json:1:\d+: .*UTF-8/).waitFor();
  assert.deepEqual(await history(page), before);
});

spec('A valid file is opened in place of what runs', async () => {
  const page = await open_paused(80);
  const text = readFileSync(scenarioFile('board_or_peer_review'), 'utf8');
  await page.setInputFiles('#file', file_with('mine.json', text));
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached' });
  assert.deepEqual(await seek(page, 40), native_hashes('board_or_peer_review', '--days', '40'));
});

spec('The address can name a shipped scenario and a seed', async () => {
  const page = await open_page({ address: '/?scenario=board_or_peer_review&seed=3#play' });
  assert.deepEqual(await seek(page, 30), native_hashes('board_or_peer_review', '--seed', '3', '--days', '30'));
});

spec('The address can name a scenario file of the same site', async () => {
  // A service worker would fetch the file itself, past the route below.
  const page = await open_page({ ready: false, serviceWorkers: 'block' });
  const body = readFileSync(scenarioFile('board_or_peer_review'), 'utf8');
  await page.route('**/lesson.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`${origin()}/?scenario=lesson.json#play`);
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached', timeout: 20_000 });
  assert.deepEqual(await seek(page, 30), native_hashes('board_or_peer_review', '--days', '30'));
});

spec('The address can not name a file of another site', async () => {
  const page = await open_page({ address: '/?scenario=https://example.org/x.json#play' });
  await page.getByRole('alert').getByText(/files of this site/).waitFor();
  await button(page, 'Pause').waitFor();
});
