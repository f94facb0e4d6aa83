import { request } from 'node:http';
import { assert, open_page, origin, screenshot, spec } from './support.mjs';

spec('The page draws its first frame, without an error or a request to another origin', async () => {
  const page = await open_page();
  assert.equal(await page.getAttribute('html', 'data-ready'), 'true');
  assert.equal(await page.isVisible('#loading'), false);
  await screenshot(page, 'start');
});

spec('The canvas fills the page at every size', async () => {
  const page = await open_page({ size: { width: 390, height: 660 }, scale: 2 });
  const box = await page.locator('#canvas').boundingBox();
  assert.deepEqual(box, { x: 0, y: 0, width: 390, height: 660 });
  const drawn = await page.evaluate(() => {
    const canvas = document.getElementById('canvas');
    return [canvas.width, canvas.height];
  });
  assert.deepEqual(drawn, [780, 1320]);
});

spec('The page runs no script but its own files', async () => {
  const page = await open_page();
  const intruded = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruded = true';
    document.head.append(script);
    return globalThis.intruded === true;
  });
  assert.equal(intruded, false);
  assert.match(page.problems.join(), /Content Security Policy/);
  page.problems.length = 0;
});

spec('Files other than index.html carry a hash in their name and may be kept for ever', async () => {
  const page = await open_page();
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  assert.ok(names.some((name) => name.endsWith('.wasm')));
  for (const name of names) assert.match(name, /\.[0-9a-f]{10}\.\w+$/);
});

// A path as it stands, which fetch would tidy up before sending.
function raw_status(path) {
  return new Promise((resolve, reject) => {
    request(origin() + '/', { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}

spec('The server gives out nothing from outside the site', async () => {
  assert.equal(await raw_status('/index.html'), 200);
  for (const path of ['/../../CMakeCache.txt', '/%2e%2e/CMakeCache.txt', '/..%2fCMakeCache.txt', '//etc/passwd', '/%00', '/%']) {
    assert.equal(await raw_status(path), 404, path);
  }
});
