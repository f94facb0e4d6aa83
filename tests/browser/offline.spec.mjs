import { createServer } from 'node:http';
import { assert, open_page, origin, spec, wait_until_ready } from './support.mjs';
import { button, history, open_paused, seek } from './program.mjs';

async function until_kept(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

spec('A second visit works without a network', async () => {
  const page = await open_page();
  await until_kept(page);
  await page.context().setOffline(true);
  await page.goto(`${origin()}/?seed=3#play`);
  await wait_until_ready(page);
  await seek(page, 30);
  await page.context().setOffline(false);
});

spec('The theme is remembered', async () => {
  const page = await open_paused(50);
  await button(page, 'More').click();
  await button(page, 'Light').click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await page.reload();
  await wait_until_ready(page);
  assert.equal(await page.getAttribute('html', 'data-theme'), 'light');
});

spec('The last session is offered again, with the same history', async () => {
  const page = await open_page({ address: '/?seed=5#play' });
  const hashes = await seek(page, 90);
  await page.waitForFunction(() => /seed=5/.test(localStorage.getItem('devops-journey') ?? ''));
  await page.goto(`${origin()}/`);
  await wait_until_ready(page);
  await button(page, 'Continue where you left off').click();
  assert.deepEqual(await seek(page, 90), hashes);
});

for (const [what, text] of [['no JSON', '{"version": 1, "theme'], ['of another kind', '{"version":1,"theme":"pink"}'], ['a list', '[1]'], ['null', 'null']]) {
  spec(`A corrupt store (${what}) is set aside with a message, and the page starts anew`, async () => {
    const page = await open_page();
    await page.evaluate((kept) => localStorage.setItem('devops-journey', kept), text);
    await page.reload();
    await wait_until_ready(page);
    await page.getByText(/set aside/).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem('devops-journey.set-aside')), text);
    await button(page, 'Skip').click();
    await seek(page, 20);
    assert.ok((await history(page)).day === '20');
  });
}

// The same site, whose service worker changes between two visits.
async function serve_versions() {
  let version = 1;
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin() + request.url);
    let body = Buffer.from(await answer.arrayBuffer());
    if (request.url.endsWith('service_worker.js')) body = Buffer.from(`${body}\n// ${version}`);
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type'), 'Cache-Control': 'no-cache' }).end(body);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}/`, renew: () => { version += 1; }, close: () => server.close() };
}

spec('A new version is offered, and taken when the user says so', async () => {
  const site = await serve_versions();
  const page = await open_page({ ready: false });
  await page.goto(site.url);
  await wait_until_ready(page);
  await until_kept(page);
  await page.reload();
  await wait_until_ready(page);
  site.renew();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
  await page.getByText('A new version is available.').waitFor();
  await Promise.all([page.waitForEvent('load'), button(page, 'Update').click()]);
  await wait_until_ready(page);
  page.problems.length = 0; // The other server is another origin on purpose.
  site.close();
});
