// What the page itself adds: touch, typing, files, the system's wishes, sleep, and a bar that tells the truth.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { assert, at_rest, frames, open_page, origin, screenshot, spec, wait_until_ready } from './support.mjs';
import { button, history, native_hashes, open_paused, scenarioFile, seek, seek_changed, slider, wait_for_day } from './program.mjs';

const phone = { size: { width: 390, height: 844 }, scale: 2, hasTouch: true, isMobile: true };
const main = 'silos_or_one_team';
const list = (page) => page.getByRole('region', { name: 'List', exact: true });
const theme = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dark = 'rgb(15, 20, 27)';
const light = 'rgb(247, 248, 250)';

async function open_settings(page) {
  await button(page, 'More').click();
  await button(page, 'All settings').click();
  await list(page).waitFor({ state: 'attached' });
}

// A finger that goes up by `distance` from the middle of `box`.
async function swipe(page, box, distance) {
  const client = await page.context().newCDPSession(page);
  const at = (moved) => [{ x: box.x + box.width / 2, y: box.y + box.height / 2 - moved }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let moved = 10; moved <= distance; moved += 10) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(moved) });
    await frames(page, 1);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

spec('A finger moves a long list, and what comes into sight can be pressed', async () => {
  const page = await open_paused(100, phone);
  await open_settings(page);
  const first = page.getByRole('button', { name: 'Intake limit', exact: true });
  const before = await first.boundingBox();
  await swipe(page, await list(page).boundingBox(), 250);
  await at_rest(page);
  const after = await first.boundingBox();
  const moved = before.y - after.y;
  assert.ok(moved > 150, `moved by ${moved}`);
  assert.equal(await page.getByRole('region', { name: 'All settings' }).getByRole('slider').count(), 0, 'a drag is no press');
  await screenshot(page, 'settings-moved');
  const under = await page.evaluate(() => {
    const box = document.querySelector('#mirror .scroller').getBoundingClientRect();
    return document.elementFromPoint(box.x + 60, box.y + 150).getAttribute('aria-label');
  });
  await page.touchscreen.tap(76, (await list(page).boundingBox()).y + 150);
  await page.getByRole('slider', { name: 'Value' }).or(page.getByRole('combobox', { name: 'Value' })).waitFor({ state: 'attached' });
  assert.ok(under, 'something stands there');
});

spec('The wheel and the Tab key move a long list too, and it keeps its place while one is open', async () => {
  const page = await open_paused(100);
  await open_settings(page);
  const box = await list(page).boundingBox();
  await page.mouse.move(box.x + 200, box.y + 100);
  await page.mouse.wheel(0, 600);
  await at_rest(page);
  const moved = await list(page).evaluate((element) => element.scrollTop);
  assert.ok(moved > 300, `moved by ${moved}`);
  await list(page).getByRole('button').last().focus();
  await at_rest(page);
  const end = await list(page).evaluate((element) => element.scrollTop);
  assert.ok(end > moved);
  await page.keyboard.press('Enter');
  await button(page, 'Cancel').click();
  await list(page).waitFor({ state: 'attached' });
  await at_rest(page);
  assert.ok(Math.abs(await list(page).evaluate((element) => element.scrollTop) - end) < 2);
});

spec('A value is typed, and what is no value is told', async () => {
  const page = await open_paused(100, phone);
  await open_settings(page);
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('days between releases');
  await list(page).getByRole('button').first().click();
  const field = page.getByRole('searchbox', { name: 'Type a value' });
  assert.equal(await field.getAttribute('inputmode'), 'decimal');
  await field.fill('often');
  await page.getByText(/^It must be a number/).waitFor({ state: 'attached' });
  assert.equal(await button(page, 'Change it from day 100').isDisabled(), true);
  await screenshot(page, 'typed-wrong');
  await field.fill('7');
  await button(page, 'Change it from day 100').click();
  assert.notDeepEqual(await seek(page, 250), native_hashes(main, '--days', '250'));
});

spec('Another world starts the run again, a link carries it, and undo takes it back', async () => {
  const page = await open_paused(100);
  const before = (await history(page)).hashes;
  await open_settings(page);
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('ideas from customers');
  await list(page).getByRole('button', { name: 'Ideas from customers' }).click();
  await page.getByText(/restarts the run/).waitFor({ state: 'attached' });
  await page.getByRole('searchbox', { name: 'Type a value' }).fill('20');
  await button(page, 'Restart with this value').click();
  await page.keyboard.press('Escape');
  const hashes = await seek_changed(page, 100, before);
  await page.keyboard.press('c');
  await page.waitForFunction(() => location.hash.includes('w=demand.features_per_week:20'));
  const other = await open_page({ address: `/${new URL(page.url()).hash}` });
  await button(other, 'Skip').click();
  assert.deepEqual(await seek(other, 100), hashes);
  await page.locator('body').press('z');
  assert.deepEqual(await seek_changed(page, 100, hashes), before);
});

spec('Until one is chosen, the theme is the system\'s, and follows it', async () => {
  const page = await open_page({ colorScheme: 'light' });
  assert.equal(await theme(page), light);
  await button(page, 'Skip').click();
  await button(page, 'Pause').click({ timeout: 20_000 });
  const ground = async () => {
    await at_rest(page);
    const shot = await page.screenshot({ clip: { x: 2, y: 330, width: 2, height: 2 } });
    return page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(2, 2);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }, [...shot]);
  };
  assert.deepEqual(await ground(), [247, 248, 250]);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await theme(page), dark);
  assert.deepEqual(await ground(), [15, 20, 27]);
  await button(page, 'More').click();
  await button(page, 'Light').click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  assert.equal(await theme(page), light);
  await button(page, 'System').click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
  assert.equal(await theme(page), dark);
});

spec('A file is picked through the menu', async () => {
  const page = await open_paused(80);
  await button(page, 'More').click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Open a file').click()]);
  await chooser.setFiles(scenarioFile('board_or_peer_review'));
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached', timeout: 20_000 });
  assert.deepEqual(await seek(page, 40), native_hashes('board_or_peer_review', '--days', '40'));
});

spec('A file is dropped on the page, which says so while it hangs over it', async () => {
  const page = await open_paused(80);
  const text = readFileSync(scenarioFile('board_or_peer_review'), 'utf8');
  await page.evaluate((content) => {
    globalThis.transfer = new DataTransfer();
    globalThis.transfer.items.add(new File([content], 'lesson.json', { type: 'application/json' }));
    dispatchEvent(new DragEvent('dragover', { dataTransfer: globalThis.transfer, cancelable: true, bubbles: true }));
  }, text);
  await page.getByText('Drop a scenario file to open it').waitFor();
  await page.evaluate(() => dispatchEvent(new DragEvent('drop', { dataTransfer: globalThis.transfer, cancelable: true, bubbles: true })));
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached', timeout: 20_000 });
  assert.equal(await page.isVisible('#drop'), false);
});

spec('What is wrong with a file can be copied', async () => {
  const page = await open_page({ address: '/#play', permissions: ['clipboard-read', 'clipboard-write'] });
  await page.setInputFiles('#file', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"version": 1,}') });
  await page.getByRole('alert').getByRole('button', { name: 'Copy' }).click();
  await page.waitForFunction(async () => /^bad\.json:1:\d+: /.test(await navigator.clipboard.readText()));
});

// The same site, whose WebAssembly comes in halves.
async function serve_slowly() {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin() + request.url);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') });
    if (!request.url.endsWith('.wasm')) return response.end(body);
    response.write(body.subarray(0, body.length / 2));
    await held;
    return response.end(body.subarray(body.length / 2));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}/`, release, close: () => server.close() };
}

spec('The loading bar tells how much has come', async () => {
  const site = await serve_slowly();
  const page = await open_page({ ready: false, serviceWorkers: 'block' });
  await page.goto(site.url);
  const value = () => page.evaluate(() => document.getElementById('loading-bar').value);
  await page.waitForFunction(() => document.getElementById('loading-bar').value > 0.4);
  const half = await value();
  assert.ok(half > 0.4 && half < 0.6, `half of it is ${half}`);
  site.release();
  await wait_until_ready(page);
  assert.equal(await value(), 1);
  assert.equal(await page.isVisible('#loading'), false);
  page.problems.length = 0; // The other server is another origin on purpose.
  site.close();
});

spec('A hidden tab sleeps, and wakes without a jump', async () => {
  const page = await open_page({ address: '/#play' });
  await button(page, 'Pause').waitFor({ timeout: 20_000 });
  await page.getByRole('status').waitFor({ state: 'attached', timeout: 20_000 });
  // A hidden tab is given no frames; that is all the program may notice.
  await page.evaluate(() => {
    globalThis.realRequest = globalThis.requestAnimationFrame;
    globalThis.held = [];
    globalThis.requestAnimationFrame = (callback) => globalThis.held.push(callback);
  });
  await page.waitForFunction(() => globalThis.held.length > 0, null, { polling: 20 });
  const before = Number((await history(page)).day);
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 3_600_000; // An hour has gone by.
  });
  await page.evaluate(() => {
    globalThis.requestAnimationFrame = globalThis.realRequest;
    for (const callback of globalThis.held) requestAnimationFrame(callback);
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await button(page, 'Pause').click();
  const after = Number((await history(page)).day);
  assert.ok(after - before < 12, `from day ${before} to day ${after}`);
});

spec('Where drawing is slow, a frame brings more of the run', async () => {
  const page = await open_paused(10);
  await at_rest(page);
  await page.evaluate(() => {
    const request = globalThis.requestAnimationFrame;
    const pass = (ms) => { for (const end = performance.now() + ms; performance.now() < end;); };
    globalThis.took = [];
    globalThis.requestAnimationFrame = (callback) => request((now) => {
      const begun = performance.now();
      callback(now);
      globalThis.took.push(performance.now() - begun);
      pass(100);
    });
  });
  await seek(page, 365);
  const took = await page.evaluate(() => globalThis.took.map(Math.round));
  assert.ok(took.some((ms) => ms >= 50), `the frames took ${took.join(', ')} ms`);
});

spec('Less movement is asked for by the system', async () => {
  const page = await open_paused(100, { reducedMotion: 'reduce' });
  await at_rest(page);
  await screenshot(page, 'reduced-motion');
  await button(page, 'Play').click();
  await button(page, 'Pause').click();
});

spec('A practice tells what it moves before it is adopted', async () => {
  const page = await open_paused(60, phone);
  await button(page, 'More').click();
  await button(page, 'Practices').click();
  await page.getByRole('region', { name: 'Test automation', exact: true }).getByRole('button', { name: 'What this changes' }).click();
  await page.getByText(/^It costs 900 person-hours right away/).waitFor({ state: 'attached' });
  await page.getByText(/^Source: /).waitFor({ state: 'attached' });
  await page.getByText(/: .* → /).first().waitFor({ state: 'attached' });
  await screenshot(page, 'practice');
  await button(page, 'Adopt it from day 60').click();
  await page.getByRole('button', { name: 'Adopted' }).waitFor({ state: 'attached' });
});
