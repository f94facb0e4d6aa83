// The edges of the page: what the address asks for wrongly, what is blocked, what cannot be copied or kept, and what
// goes wrong while it runs. Each is said, and whatever can go on does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { assert, at_rest, frames, open_page, origin, results, screenshot, site, spec, wait_until_ready } from './support.mjs';
import { button, history, native_hashes, open_paused, scenarioFile, seek, slider, wait_for_day } from './program.mjs';

const kept = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('devops-journey') ?? '{}'));
const notice = (page) => page.locator('#notice-text');
const why_not = (page) => page.locator('#loading-text');
const ownFile = readFileSync(scenarioFile('board_or_peer_review'), 'utf8').replace('Board or peer review?', 'Mine');

async function with_page(options, before, after) {
  const page = await open_page({ ready: false, address: '/blank', serviceWorkers: 'block', ...options });
  await before(page);
  page.problems.length = 0; // There is no such page.
  await page.goto(`${origin()}${options.to ?? '/'}`);
  await after(page);
  page.problems.length = 0; // What is blocked on purpose is told on the console.
}

// In the address.
const wrong = {
  '?scenario=the_hreo': /scenario “the_hreo”, which does not exist\. Did you mean the_hero\?/,
  '?scenario=nothing_like_it_at_all': /“nothing_like_it_at_all”, which does not exist\.$/,
  '?seed=-1': /seed=-1, which was ignored: it must be a whole number from 0 to 9007199254740991/,
  '?seed=99999999999999999999': /seed=9{20}, which was ignored/,
  '?seed=9007199254740992': /seed=9007199254740992, which was ignored/,
  '?workers=65': /workers=65, which was ignored: it must be a whole number from 0 to 64/,
  '?worlds=0': /worlds=0, which was ignored: it must be a whole number from 1 to 10000/,
  '?worlds=10001': /worlds=10001/,
  '?theme=pink': /theme=pink, which was ignored: it must be dark or light/,
  '?day=-3&seed=x': /seed=x.*day=-3, which was ignored: it must be a day from 0 to 1825/,
};

for (const [address, words] of Object.entries(wrong)) {
  spec(`What is wrong in ${address} is told, and the page goes on without it`, async () => {
    const page = await open_page({ address: `/${address}#play` });
    assert.match(await notice(page).textContent(), words);
    await seek(page, 3);
    if (address === '?scenario=the_hreo') await screenshot(page, 'address_wrong');
  });
}

spec('Right values in the address count, with the full stop of a sentence or without', async () => {
  const page = await open_page({ address: '/?seed=7.&theme=light&day=120&workers=2&worlds=10' });
  await wait_for_day(page, 120);
  assert.equal(await page.isVisible('#notice'), false);
  assert.deepEqual((await history(page)).hashes, native_hashes('silos_or_one_team', '--seed', '7', '--days', '120'));
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(247, 248, 250)');
  const link = await open_page({ address: '/#s=the_hero&seed=3.' });
  await button(link, 'Skip').click();
  assert.deepEqual(await seek(link, 10), native_hashes('the_hero', '--seed', '3', '--days', '10'));
});

spec('The largest seed runs, and the link to it can be read', async () => {
  const page = await open_page({ address: '/?seed=9007199254740991#play' });
  const hashes = await seek(page, 5);
  const { session } = await kept(page);
  assert.equal(session, 's=silos_or_one_team&seed=9007199254740991');
  const other = await open_page({ address: `/#${session}` });
  await button(other, 'Skip').click();
  assert.deepEqual(await seek(other, 5), hashes);
});

// An early answer.
// The program comes when the spec lets it.
function late(page) {
  const held = new Promise((resolve) => { page.let_come = resolve; });
  return page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
}

for (const to of ['/?scenario=the_hero', '/#s=the_hero&seed=2']) {
  spec(`While the scenario of ${to} loads, nothing is asked; then its own question is`, async () => {
    await with_page({ to }, late, async (page) => {
      await page.waitForSelector('#loading', { state: 'visible' });
      assert.equal(await page.locator('#question-choices button').first().isVisible(), false);
      if (to.includes('#')) await screenshot(page, 'waits_for_scenario');
      page.let_come();
      await wait_until_ready(page);
      await page.locator('#question-prompt').waitFor();
      const { prediction } = JSON.parse(readFileSync(scenarioFile('the_hero'), 'utf8'));
      assert.equal(await page.locator('#question-prompt').textContent(), prediction.prompt);
    });
  });
}

spec('An answer to the question that is shown while the page loads counts', async () => {
  await with_page({}, late, async (page) => {
    await button(page, '2 weeks').click();
    page.let_come();
    await wait_until_ready(page);
    await slider(page, 'Day').fill('365', { timeout: 20_000 });
    await page.getByText(/You said 2 weeks/).first().waitFor({ state: 'attached', timeout: 30_000 });
  });
});

spec('An early answer to another question than the program asks is forgotten', async () => {
  const change = async (page) => {
    await late(page);
    await page.route(`${origin()}/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('>2 weeks<', '>a fortnight<');
      await route.fulfill({ response: answer, body });
    });
  };
  await with_page({}, change, async (page) => {
    await button(page, 'a fortnight').click();
    page.let_come();
    await wait_until_ready(page);
    await button(page, '2 weeks').waitFor();
  });
});

// Copying and keeping.
const cannotCopy = (page) => page.addInitScript(() => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
  document.execCommand = () => false;
});

for (const way of ['Share', 'c']) {
  spec(`Where nothing can be copied the link is shown, selected, and nothing says that it is copied (${way})`, async () => {
    await with_page({ to: '/?seed=7#play' }, cannotCopy, async (page) => {
      await wait_until_ready(page);
      await seek(page, 30);
      if (way === 'c') await page.keyboard.press('c');
      else await button(page, 'Share').click();
      await page.getByRole('dialog').getByText('does not allow this page to copy').waitFor();
      const selected = await page.evaluate(() => {
        const field = document.activeElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
      assert.match(selected, /#s=silos_or_one_team&seed=7/);
      await at_rest(page);
      assert.doesNotMatch(await page.locator('#live').textContent(), /copied/);
      if (way === 'c') await screenshot(page, 'link_to_copy');
      if (way === 'c') await screenshot(page, 'link_to_copy_phone', { width: 390, height: 844 });
      await page.keyboard.press('Escape');
      assert.equal(await page.isVisible('#link'), false);
    });
  });
}

spec('The link is copied while the press or the key is handled, and that is said only when the browser has said so', async () => {
  const record = (page) => page.addInitScript(() => {
    globalThis.copied = [];
    const writeText = (text) => new Promise((resolve) => {
      globalThis.copied.push([globalThis.event?.type, text]);
      globalThis.finish = resolve;
    });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await with_page({ to: '/?seed=7#play' }, record, async (page) => {
    await wait_until_ready(page);
    await seek(page, 30);
    await button(page, 'Share').click();
    await at_rest(page);
    assert.doesNotMatch(await page.locator('#live').textContent(), /copied/);
    await page.evaluate(() => globalThis.finish());
    await page.waitForFunction(() => /Link copied/.test(document.getElementById('live').textContent));
    await page.locator('body').press('c');
    const events = await page.evaluate(() => globalThis.copied);
    assert.deepEqual(events.map(([type]) => type), ['click', 'keydown']);
    for (const [, link] of events) assert.match(link, /^http.*#s=silos_or_one_team&seed=7/);
  });
});

spec('A picture that could not be made is not called saved', async () => {
  await with_page({ to: '/#play' }, (page) => page.addInitScript(() => { HTMLCanvasElement.prototype.toBlob = (give) => give(null); }), async (page) => {
    await wait_until_ready(page);
    await seek(page, 30);
    await button(page, 'More').click();
    await button(page, 'Picture (PNG)').click();
    await notice(page).getByText('could not create the picture').waitFor();
    assert.doesNotMatch(await page.locator('#live').textContent(), /Saved|Download/);
  });
});

async function open_own_file(page) {
  mkdirSync(results, { recursive: true });
  const file = path.join(results, 'mine.json');
  writeFileSync(file, ownFile);
  await page.setInputFiles('#file', file);
  await page.waitForFunction(() => [...document.querySelectorAll('#mirror option')].some((one) => one.textContent === 'Mine'));
}

spec('A link to one\'s own file says that it cannot carry it, and gives the file', async () => {
  const page = await open_paused(20, { permissions: ['clipboard-read', 'clipboard-write'] });
  await open_own_file(page);
  await seek(page, 30);
  await button(page, 'Share').click();
  await page.getByRole('dialog').getByText('A link cannot contain your own file.').waitFor();
  await screenshot(page, 'link_to_own_file');
  await screenshot(page, 'link_to_own_file_phone', { width: 390, height: 844 });
  assert.match(await page.locator('#link-text').inputValue(), /#h=[0-9a-f]{16}&seed=/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#link-save').click()]);
  assert.equal(download.suggestedFilename(), 'mine.json');
  assert.equal(readFileSync(await download.path(), 'utf8'), ownFile);
  await page.locator('#link-copy').click();
  await page.getByRole('dialog').getByText('The link is copied.').waitFor();
  assert.doesNotMatch(await page.locator('#live').textContent(), /same run/);
});

spec('One\'s own file goes on where one left off, after a reload and on the next visit', async () => {
  const page = await open_paused(20);
  await open_own_file(page);
  const hashes = await seek(page, 40);
  await page.waitForFunction(() => /"h=/.test(localStorage.getItem('devops-journey') ?? ''));
  await page.goto(`${origin()}/`);
  await wait_until_ready(page);
  await page.locator('#question-again').click();
  assert.deepEqual(await seek(page, 40), hashes);
  await page.goto(`${origin()}/#${(await kept(page)).session}`);
  await page.reload();
  await wait_until_ready(page);
  if (await button(page, 'Skip').isVisible()) await button(page, 'Skip').click();
  assert.deepEqual(await seek(page, 40), hashes);
});

spec('What could not be kept is not offered', async () => {
  const full = (page) => page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function keep(key, text) {
      if (key.endsWith('.file')) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, text);
    };
  });
  await with_page({ to: '/#play' }, full, async (page) => {
    await wait_until_ready(page);
    await open_own_file(page);
    await seek(page, 40);
    await page.goto(`${origin()}/`);
    await wait_until_ready(page);
    assert.equal(await page.isVisible('#question-again'), false);
  });
});

spec('A session longer than a link may be is not offered', async () => {
  const link = (length) => `s=silos_or_one_team&seed=1&d=${'1:siloed:remove_walls,'.repeat(900)}`.slice(0, length);
  for (const [length, offered] of [[16_384, true], [16_385, false]]) {
    const page = await open_page();
    await page.evaluate((session) => localStorage.setItem('devops-journey', JSON.stringify({ version: 1, session })), link(length));
    await page.reload();
    await wait_until_ready(page);
    assert.equal(await page.isVisible('#question-again'), offered, `${length} letters`);
  }
});

// Files.
spec('A dropped folder, and a second file, are told of', async () => {
  const page = await open_paused(20);
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'first.json'));
    transfer.items.add(new File(['{}'], 'second.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
  }, ownFile);
  await notice(page).getByText('of 2 files, first.json was opened').waitFor();
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('A requested file was not found', 'NotFoundError'));
    const transfer = new DataTransfer();
    transfer.items.add(new File([''], 'folder'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
  });
  await page.getByRole('alert').getByText(/^folder cannot be read; is it a folder\?/).waitFor();
});

// What goes wrong while it runs.
spec('An address that cannot be renamed keeps nothing from working', async () => {
  const forbid = (page) => page.addInitScript(() => {
    history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); };
  });
  await with_page({ to: '/#play', permissions: ['clipboard-read', 'clipboard-write'] }, forbid, async (page) => {
    await wait_until_ready(page);
    await seek(page, 30);
    await button(page, 'Share').click();
    await page.waitForFunction(() => /Link copied/.test(document.getElementById('live').textContent));
    await button(page, 'Step').click();
    await wait_for_day(page, 31);
    assert.deepEqual(page.problems, []);
  });
});

spec('A callback of the page that fails does not end the program, and one that fails again and again is told', async () => {
  const page = await open_paused(30);
  await page.evaluate(() => {
    const real = Node.prototype.insertBefore;
    Node.prototype.insertBefore = () => { throw new Error('no room'); };
    globalThis.mend = () => { Node.prototype.insertBefore = real; };
  });
  for (const key of ['s', 'p', 'l']) {
    await page.locator('body').press(key);
    await frames(page, 3);
  }
  await notice(page).getByText('keeps failing (no room)').waitFor();
  await screenshot(page, 'fails_again');
  assert.ok(page.problems.length >= 3);
  page.problems.length = 0;
  await page.evaluate(() => globalThis.mend());
  await page.locator('body').press('l');
  await button(page, 'Step').click();
  await wait_for_day(page, 31);
});

spec('A program that stopped is said to have stopped', async () => {
  const page = await open_paused(30);
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawElements = () => { throw new WebAssembly.RuntimeError('memory access out of bounds'); };
  });
  await page.mouse.move(300, 300);
  await why_not(page).getByText('The program stopped: memory access out of bounds').waitFor();
  await screenshot(page, 'stopped');
  page.problems.length = 0;
  await page.locator('#loading-reload').click();
  await wait_until_ready(page);
});

spec('Results that break the program are not waited for', async () => {
  const break_it = (page) => page.addInitScript(() => {
    let real;
    const make = async (options) => {
      const module = await real(options);
      module._journey_crew_delivers = () => { throw new WebAssembly.RuntimeError('memory access out of bounds'); };
      return module;
    };
    Object.defineProperty(globalThis, 'createJourney', { get: () => make, set: (given) => { real = given; } });
  });
  await with_page({ to: '/?worlds=20#play' }, break_it, async (page) => {
    await wait_until_ready(page);
    await slider(page, 'Day').fill('365');
    await why_not(page).getByText('The program stopped: memory access out of bounds').waitFor({ timeout: 90_000 });
  });
});

// What is blocked.
const aborts = (pattern) => (page) => page.route(pattern, (route) => route.abort());
const blocked = {
  '**/page.*.js': /A part of this page could not be loaded \(page\.\w+\.js\)/,
  '**/journey_window.*.js': /A part of this page could not be loaded/,
  '**/journey_window.*.wasm': /The program could not be loaded/,
};

for (const [pattern, words] of Object.entries(blocked)) {
  spec(`Without ${pattern} the page says so, and asks nothing that nobody hears`, async () => {
    await with_page({}, aborts(pattern), async (page) => {
      await why_not(page).getByText(words).waitFor();
      assert.equal(await page.isVisible('#question'), false);
      if (pattern.includes('page')) await screenshot(page, 'script_blocked');
      if (pattern.includes('page')) await screenshot(page, 'script_blocked_phone', { width: 390, height: 844 });
    });
  });
}

spec('A script of a wrong type is told of', async () => {
  const spoil = (page) => page.route('**/page.*.js', (route) => route.fulfill({ body: 'no', contentType: 'text/plain', headers: { 'X-Content-Type-Options': 'nosniff' } }));
  await with_page({}, spoil, async (page) => {
    await why_not(page).getByText(/could not be loaded/).waitFor();
  });
});

spec('Without its scripts the page says that they did not run', async () => {
  await with_page({ javaScriptEnabled: false }, async () => {}, async (page) => {
    assert.ok(await page.isVisible('#no-script'));
    assert.equal(await page.isVisible('#question'), false);
    assert.equal(await page.isVisible('#loading'), false);
    await screenshot(page, 'no_script');
  });
  await with_page({}, aborts('**/*.js'), async (page) => {
    assert.ok(await page.isVisible('#no-script'));
    assert.equal(await page.isVisible('#question'), false);
  });
});

spec('A page opened from the disk says what it needs', async () => {
  const page = await open_page({ ready: false, address: '/blank' });
  await page.goto(`file://${site}/index.html`);
  await page.getByText(/opened from the disk|its script did not run/).first().waitFor({ timeout: 30_000 });
  assert.equal(await page.isVisible('#question'), false);
  await screenshot(page, 'from_disk');
  page.problems.length = 0;
});

spec('A page in a frame that forbids too much says so', async () => {
  const frame = (page) => page.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: '<iframe sandbox="allow-scripts" src="/" width="900" height="600"></iframe>' }));
  await with_page({ to: '/course.html' }, frame, async (page) => {
    const inner = page.frameLocator('iframe');
    await inner.getByText(/a frame whose sandbox blocks its program/).waitFor();
    assert.equal(await inner.locator('#question').isVisible(), false);
  });
});

spec('A program that never comes is not waited for without a word', async () => {
  const stall = async (page) => {
    await page.route('**/*.wasm', () => {}); // Never answered.
    await page.clock.install();
  };
  await with_page({}, stall, async (page) => {
    await page.clock.runFor(10_000);
    assert.equal(await why_not(page).textContent(), 'Loading');
    await page.clock.runFor(15_000);
    assert.match(await why_not(page).textContent(), /The program has not started/);
  });
});

spec('Without its style sheet the page can be used, and nothing lies over the picture', async () => {
  await with_page({ to: '/#play' }, aborts('**/*.css'), async (page) => {
    await wait_until_ready(page);
    await seek(page, 30);
    await button(page, 'Step').click();
    await wait_for_day(page, 31);
    assert.deepEqual(await page.locator('#canvas').boundingBox(), { x: 0, y: 0, width: 1280, height: 720 });
    await screenshot(page, 'no_style');
  });
});

// Keys.
spec('A key that is held switches once, and one that moves goes on', async () => {
  const page = await open_paused(30);
  await page.evaluate(() => {
    globalThis.themes = 0;
    new MutationObserver((all) => { globalThis.themes += all.length; }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  });
  for (let i = 0; i < 8; i += 1) await page.keyboard.down('t');
  await page.keyboard.up('t');
  await at_rest(page);
  assert.equal(await page.evaluate(() => globalThis.themes), 1);
  for (const day of [31, 32, 33]) {
    await page.keyboard.down('ArrowRight');
    await wait_for_day(page, day);
  }
  await page.keyboard.up('ArrowRight');
  await page.keyboard.press('Control+t');
  await at_rest(page);
  assert.equal(await page.evaluate(() => globalThis.themes), 1);
});

// The address again, while it runs.
spec('Going back to the address of what runs changes nothing, and no file is fetched again', async () => {
  const page = await open_page({ ready: false, address: '/blank', serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
  let fetched = 0;
  await page.route('**/lesson.json', (route) => {
    fetched += 1;
    return route.fulfill({ body: ownFile, contentType: 'application/json' });
  });
  await page.goto(`${origin()}/?scenario=lesson.json#play`);
  await wait_until_ready(page);
  await page.getByRole('region', { name: 'With a board', exact: true }).waitFor({ state: 'attached', timeout: 20_000 });
  const hashes = await seek(page, 40);
  await button(page, 'Share').click();
  // The site has the file, so the link is whole.
  await page.waitForFunction(() => /Link copied/.test(document.getElementById('live').textContent));
  const link = await page.evaluate(() => location.href);
  assert.match(link, /\?scenario=lesson\.json#h=/);
  await page.evaluate(() => { location.hash = '#play'; });
  await page.goBack();
  await at_rest(page);
  assert.deepEqual(await history(page), { day: '40', hashes });
  assert.equal(fetched, 1);
  await page.goto('about:blank');
  await page.goto(link);
  await wait_until_ready(page);
  await button(page, 'Skip').click();
  assert.deepEqual(await seek(page, 40), hashes);
  page.problems.length = 0;
});

// Two copies on one site.
async function serve_copies() {
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin() + request.url.replace(/^\/[ab]\//, '/'));
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type'), 'Cache-Control': 'no-cache' }).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

spec('Two copies of the page on one site keep apart what they keep', async () => {
  const copies = await serve_copies();
  const page = await open_page({ ready: false, address: '/blank' });
  const visit = async (folder, seed) => {
    await page.goto(`${copies.url}/${folder}/?seed=${seed}#play`);
    await wait_until_ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await seek(page, 5);
  };
  await visit('a', 4);
  await visit('b', 5);
  assert.equal((await page.evaluate(() => caches.keys())).length, 2);
  const sessions = await page.evaluate(() => ['/a/', '/b/'].map((one) => JSON.parse(localStorage.getItem(`devops-journey:${one}`)).session));
  assert.deepEqual(sessions, ['s=silos_or_one_team&seed=4', 's=silos_or_one_team&seed=5']);
  await page.context().setOffline(true);
  copies.close();
  await page.goto(`${copies.url}/a/`);
  await wait_until_ready(page);
  await page.context().setOffline(false);
  page.problems.length = 0; // The other server is another origin on purpose.
});

// Settings.
spec('A world that does not hold together cannot be set, and the reader\'s words say why', async () => {
  const page = await open_paused(30);
  await page.keyboard.press('s');
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('least');
  await page.getByRole('region', { name: 'List', exact: true }).getByRole('button', { name: /skill/i }).first().click();
  await page.getByRole('searchbox', { name: 'Type a value' }).fill('1');
  await page.getByText(/nobody in a team that owns/).first().waitFor({ state: 'attached' });
  await screenshot(page, 'world_refused');
  await screenshot(page, 'world_refused_phone', { width: 390, height: 844 });
  const disabled = await page.locator('#mirror button:disabled').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  assert.ok(disabled.some((name) => /restart with/i.test(name)), disabled.join());
  const link = await open_page({ address: '/#s=silos_or_one_team&seed=1&w=work.least_skill:1' });
  await link.getByRole('alert').getByText(/The link contains settings that do not fit together: .*nobody in a team/).waitFor();
});
