import { readdirSync } from 'node:fs';
import { assert, at_rest, open_page, screenshot, spec } from './support.mjs';
import { button, history, native_hashes, open_paused, scenarios, seek, slider, wait_for_day, wait_until_before, wait_until_past } from './program.mjs';

const main = 'silos_or_one_team';
const regions = ['Siloed', 'DevOps'];
const measureOf = (page, region) => page.getByRole('region', { name: region, exact: true }).getByText(/^Lead time for changes: /);

spec('No measure is to be had before the answer, and every organisation has them after it', async () => {
  const page = await open_page();
  assert.equal(await page.getByText(/Lead time|Deploy|failure rate/i).count(), 0);
  await button(page, '2 weeks').click();
  for (const region of regions) await measureOf(page, region).waitFor({ state: 'attached', timeout: 20_000 });
});

spec('An answer starts the playback, and Pause holds it', async () => {
  const page = await open_page();
  await button(page, '2 months').click();
  await button(page, 'Pause').click({ timeout: 20_000 });
  await button(page, 'Play').waitFor();
  const before = await history(page);
  await at_rest(page);
  assert.deepEqual(await history(page), before);
});

spec('The question can be answered while the program loads', async () => {
  const page = await open_page({ ready: false });
  await button(page, 'Skip').click();
  await button(page, 'Pause').waitFor({ timeout: 30_000 });
});

spec('The opening names a request and its hours of work once the run is known', async () => {
  const page = await open_page();
  await page.getByText(/^A customer asks for “.+”: [\d.]+\shours? of work\.$/).waitFor({ timeout: 20_000 });
});

spec('Step goes on to the next midnight', async () => {
  const page = await open_paused(100);
  await button(page, 'Step').click();
  await wait_for_day(page, 101);
});

spec('Restart goes back to where the playback began', async () => {
  const page = await open_page({ address: '/#play' });
  await button(page, 'Pause').click({ timeout: 20_000 });
  const first = Number((await history(page)).day);
  await seek(page, 360);
  await button(page, 'Restart').click();
  await wait_until_before(page, first + 0.1);
});

spec('A day shows the same history however it was come to', async () => {
  const page = await open_paused(100);
  const first = (await history(page)).hashes;
  const later = await seek(page, 200);
  assert.notDeepEqual(later, first);
  assert.deepEqual(await seek(page, 100), first);
});

spec('The status tells the hashes that the command line prints', async () => {
  const page = await open_paused(73);
  assert.deepEqual((await history(page)).hashes, native_hashes(main, '--days', '73'));
  await button(page, 'Play').click();
  await wait_until_past(page, 74);
  await button(page, 'Pause').click();
  await at_rest(page);
  const stopped = await history(page);
  assert.deepEqual(stopped.hashes, native_hashes(main, '--days', stopped.day));
});

spec('Arrow keys move the day by one', async () => {
  const page = await open_paused(100);
  await slider(page, 'Day').press('ArrowRight');
  await wait_for_day(page, 101);
  await slider(page, 'Day').press('ArrowLeft');
  await wait_for_day(page, 100);
});

spec('The speed can be changed', async () => {
  const page = await open_page({ address: '/#play' });
  await slider(page, 'Speed').press('End');
  await slider(page, 'Speed').press('ArrowRight');
  const before = await slider(page, 'Speed').getAttribute('aria-valuetext');
  await slider(page, 'Speed').press('ArrowLeft');
  await page.waitForFunction((text) => document.querySelector('[aria-label=Speed]').getAttribute('aria-valuetext') !== text, before);
});

spec('Another scenario can be chosen, and runs as on the command line', async () => {
  const page = await open_paused(50);
  const titles = await scenarios(page).locator('option').allTextContents();
  const shipped = readdirSync(new URL('../../scenarios', import.meta.url)).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  assert.equal(titles.length, shipped.length);
  await scenarios(page).selectOption({ label: 'Board or peer review?' });
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached' });
  assert.deepEqual(await seek(page, 60), native_hashes('board_or_peer_review', '--days', '60'));
});

spec('The year ends with the answer, in words', async () => {
  const page = await open_page();
  await button(page, '2 weeks').click();
  await slider(page, 'Day').fill('365', { timeout: 20_000 });
  await page.getByText(/You said 2 weeks/).first().waitFor({ state: 'attached', timeout: 30_000 });
  await screenshot(page, 'result');
});

for (const [name, told] of [['The board', /^The board is gone/], ['The walls', /^The walls are gone/], ['Big batches', /^Releases are smaller/]]) {
  spec(`${name} can be removed at the end of the year, the result says what that changed, and it can be taken back`, async () => {
    const page = await open_page();
    await button(page, '2 weeks').click();
    await slider(page, 'Day').fill('365', { timeout: 20_000 });
    await button(page, name).click({ timeout: 30_000 });
    await slider(page, 'Day').fill('365');
    await page.getByText(told).first().waitFor({ state: 'attached', timeout: 30_000 });
    await page.getByText(/In this run, half of all requests now take less than/).first().waitFor({ state: 'attached' });
    await button(page, 'Undo').click();
    await page.getByText(/You said 2 weeks/).first().waitFor({ state: 'attached', timeout: 30_000 });
  });
}

spec('Nothing is drawn while the playback stands still', async () => {
  const page = await open_paused(100);
  await at_rest(page);
  await page.evaluate(() => {
    globalThis.asked = 0;
    const request = globalThis.requestAnimationFrame;
    globalThis.ownFrame = request;
    globalThis.requestAnimationFrame = (callback) => { globalThis.asked += 1; return request(callback); };
  });
  await page.evaluate((count) => new Promise((resolve) => {
    const next = (left) => (left === 0 ? resolve() : globalThis.ownFrame(() => next(left - 1)));
    next(count);
  }), 60);
  assert.equal(await page.evaluate(() => globalThis.asked), 0, 'frames were asked for');
});

for (const [name, size] of Object.entries({ laptop: [1280, 720], phone: [390, 844], projector: [1920, 1080] })) {
  spec(`A picture is taken at the size of a ${name}`, async () => {
    const [width, height] = size;
    const page = await open_paused(127, { size: { width, height } });
    await at_rest(page);
    await screenshot(page, name);
  });
}
