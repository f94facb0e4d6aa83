import { assert, at_rest, open_page, screenshot, spec } from './support.mjs';
import { button, seek, slider } from './program.mjs';
import { native_digest } from './native.mjs';

const main = 'silos_or_one_team';
const few = 12;
const card = (page) => page.getByRole('region', { name: 'Many repeats', exact: true });

async function year_over(address, options = {}) {
  const page = await open_page({ address: `${address}#play`, ...options });
  await seek(page, 365);
  return page;
}

async function digest(page) {
  const text = card(page).getByText(/^Digest of the comparison/);
  await text.waitFor({ state: 'attached', timeout: 90_000 });
  return /[0-9a-f]{16}$/.exec(await text.textContent())[0];
}

// The next digest that is another; between the two there may be none for no longer than a moment.
async function next_digest(page, before) {
  await card(page).getByText(/^Digest of the comparison/).filter({ hasNotText: before }).waitFor({ state: 'attached', timeout: 90_000 });
  return digest(page);
}

spec('One, two and three workers and the page alone give what the command line gives, byte for byte', async () => {
  const wanted = native_digest(main, 5, few);
  for (const workers of [1, 2, 3, 0]) {
    const page = await year_over(`/?seed=5&worlds=${few}&workers=${workers}`);
    assert.equal(await digest(page), wanted, `${workers} workers`);
    assert.equal(page.workers().length, workers);
    await card(page).getByText(new RegExp(`^In ${few} of ${few} repeats DevOps delivered sooner than Siloed`)).waitFor({ state: 'attached' });
    await page.close();
  }
});

spec('No world is run before the answer and none before the year is over', async () => {
  const page = await open_page({ address: `/?worlds=${few}&workers=1` });
  await at_rest(page);
  assert.equal(page.workers().length, 0);
  await button(page, 'Skip').click();
  await seek(page, 100);
  assert.equal(page.workers().length, 0);
  assert.equal(await card(page).count(), 0);
  await seek(page, 365);
  await digest(page);
});

spec('Another seed and a decision drop what was known', async () => {
  const page = await year_over(`/?seed=5&worlds=${few}&workers=2`);
  const first = await digest(page);
  await button(page, 'The walls').click();
  await card(page).waitFor({ state: 'detached' });
  await seek(page, 365);
  const decided = await next_digest(page, first);
  await button(page, 'Undo').click();
  await seek(page, 365);
  assert.equal(await next_digest(page, decided), first);
});

spec('The worlds can be paused, gone on with and stopped', async () => {
  const page = await year_over('/?worlds=400&workers=1');
  await button(page, 'Pause the repeats').click();
  await card(page).getByText(/of 400 times, paused$/).waitFor({ state: 'attached' });
  await button(page, 'Continue the repeats').click();
  await button(page, 'Stop').click();
  await card(page).getByText(/^That was a single run/).waitFor({ state: 'attached' });
  await button(page, 'Run').click();
  await card(page).getByText(/ so far [A-Z]/).waitFor({ state: 'attached', timeout: 60_000 });
});

spec('A hidden page hands out nothing', async () => {
  const page = await open_page({ address: `/?worlds=${few}&workers=1#play` });
  await page.evaluate(() => {
    window.hide = (hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    window.hide(true);
    window.told = { modules: 0, orders: 0 };
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function postMessage(message, ...rest) {
      if (message.module) window.told.modules += 1;
      if (message.count) window.told.orders += 1;
      return post.call(this, message, ...rest);
    };
  });
  await seek(page, 365);
  await card(page).waitFor({ state: 'attached' });
  await page.waitForFunction(() => window.told.modules === 1); // From here on the worker could be told to do something.
  await at_rest(page);
  assert.equal(await page.evaluate(() => window.told.orders), 0);
  assert.equal(await card(page).getByText(/ so far [A-Z]/).count(), 0);
  await page.evaluate(() => window.hide(false));
  await digest(page);
  assert.ok(await page.evaluate(() => window.told.orders) > 0);
});

for (const [what, pattern] of [['program', '**/journey_window.*.js'], ['script', '**/worlds_worker.*.js']]) {
  spec(`Where the workers' ${what} cannot be loaded, the page says so and does the work itself`, async () => {
    const page = await open_page({ address: `/?seed=5&worlds=${few}&workers=2#play`, serviceWorkers: 'block' });
    await page.route(pattern, (route) => route.abort());
    await seek(page, 365);
    await card(page).getByText(/^A background worker failed .*this page runs the repeats itself/).waitFor({ state: 'attached', timeout: 60_000 });
    assert.equal(await digest(page), native_digest(main, 5, few));
    page.problems.length = 0; // The browser complains of the file that was kept from it.
  });
}

spec('A worker that dies in the middle loses nothing', async () => {
  const page = await open_page({ address: `/?seed=5&worlds=${few}&workers=2#play`, serviceWorkers: 'block' });
  await page.route('**/worlds_worker.*.js', async (route) => {
    const answer = await route.fetch();
    const body = `let messages = 0; addEventListener('message', () => { messages += 1; if (messages > 4) setTimeout(() => { throw new Error('gone'); }); });\n${await answer.text()}`;
    await route.fulfill({ response: answer, body });
  });
  await seek(page, 365);
  await card(page).getByText(/^A background worker failed .*gone/).waitFor({ state: 'attached', timeout: 60_000 });
  assert.equal(await digest(page), native_digest(main, 5, few));
  page.problems.length = 0;
});

// A worker script that runs `first` in front of its own.
async function year_with_workers(first, before = () => {}) {
  const page = await open_page({ address: `/?seed=5&worlds=${few}&workers=2#play`, serviceWorkers: 'block' });
  await page.route('**/worlds_worker.*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${first}\n${await answer.text()}` });
  });
  await page.evaluate(before);
  await seek(page, 365);
  return page;
}

async function gives_up(page, reason) {
  await card(page).getByText(new RegExp(`^A background worker failed .*${reason}`)).waitFor({ state: 'attached', timeout: 60_000 });
  assert.equal(await digest(page), native_digest(main, 5, few));
  page.problems.length = 0;
}

const hang = (when) => `let asked = 0; addEventListener('message', (event) => { if (event.data.count && ${when}) event.stopImmediatePropagation(); });`;

for (const [who, when] of [['never answers', 'true'], ['falls silent in the middle', '++asked > 2'], ['lacks the first world alone', 'event.data.first === 0']]) {
  spec(`A worker that ${who} is sent away, and its worlds are run elsewhere`, async () => {
    await gives_up(await year_with_workers(hang(when)), 'did not answer');
  });
}

spec('A worker that tells of an error is sent away, and its worlds are run elsewhere', async () => {
  await gives_up(await year_with_workers("addEventListener('message', ({ data }) => { if (data.count) postMessage({ failed: 'no memory' }); });"), 'no memory');
});

spec('A worker whose results cannot be read is sent away, and its worlds are run elsewhere', async () => {
  const rubbish = `const send = postMessage; globalThis.postMessage = (message) =>
    send(message.bytes ? { ...message, bytes: message.bytes.slice(1) } : message);`;
  await gives_up(await year_with_workers(rubbish), 'cannot be read');
});

for (const most of [0, 1]) {
  spec(`Where the browser lets ${most} of two workers begin, the worlds are run all the same`, async () => {
    const page = await year_with_workers('', `{
      const Own = Worker; let left = ${most};
      globalThis.Worker = function (...rest) { if (left-- <= 0) throw new Error('too many'); return new Own(...rest); };
    }`);
    await gives_up(page, 'too many');
    assert.equal(page.workers().length, most);
  });
}

spec('The card stands where the phone, the laptop and the projector have room for it', async () => {
  const page = await year_over(`/?worlds=${few}`);
  await digest(page);
  for (const [width, height] of [[1280, 720], [390, 844], [1920, 1080]]) {
    await screenshot(page, `worlds-${width}x${height}`, { width, height });
    const box = await card(page).getByText(/^In \d+ of \d+ repeats/).boundingBox();
    assert.ok(box.width > 100 && box.x >= 0 && box.x + box.width <= width, `${width}x${height}`);
  }
});

spec('The workers run without a network on a second visit', async () => {
  const page = await open_page();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  const other = await page.context().newPage();
  await other.goto(`${page.url().split('?')[0]}?seed=5&worlds=${few}&workers=2#play`);
  await other.waitForSelector('html[data-ready="true"]', { timeout: 60_000, state: 'attached' });
  await slider(other, 'Day').fill('365');
  assert.equal(await digest(other), native_digest(main, 5, few));
  assert.equal(other.workers().length, 2);
});
