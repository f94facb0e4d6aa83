// The server that ./dev serve starts, asked as no browser asks.
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../../web/page/serve.mjs';
import { assert, open_page, origin, spec } from './support.mjs';

function ask(url, options = {}) {
  return new Promise((resolve, reject) => {
    request(url, options, (response) => {
      let size = 0;
      response.on('data', (part) => { size += part.length; });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, size }));
      response.on('error', reject);
    }).on('error', reject).end();
  });
}

// Asks and hangs up with the first bytes.
function ask_and_go(url) {
  return new Promise((resolve) => {
    const asked = request(url, (response) => {
      response.once('data', () => { asked.destroy(); resolve(); });
    });
    asked.on('error', resolve);
    asked.end();
  });
}

async function with_server(fill, use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fill(folder);
  const server = await serve(folder, 0);
  try {
    await use(`http://127.0.0.1:${server.address().port}`, folder);
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

spec('Every answer carries the page\'s policy, who may frame it, and its length', async () => {
  const page = await open_page();
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  for (const url of [`${origin()}/`, ...names.filter((name) => name.startsWith(origin()))]) {
    const { headers, size, status } = await ask(url);
    assert.equal(status, 200, url);
    assert.match(headers['content-security-policy'], /script-src 'self'.*frame-ancestors 'self'/, url);
    assert.equal(Number(headers['content-length']), size, url);
  }
});

spec('A worker may do no more than the page', async () => {
  const page = await open_page();
  const said = await page.evaluate(async () => {
    const policy = (await fetch('service_worker.js')).headers.get('content-security-policy');
    return policy;
  });
  assert.match(said, /connect-src 'self'/);
});

spec('The server answers to names of this machine only', async () => {
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1', '127.0.0.1:1', '[::1]:8080']) {
    assert.equal((await ask(`${origin()}/`, { headers: { host } })).status, 200, host);
  }
  for (const host of ['example.org', 'localhost.example.org', '127.0.0.1.example.org', 'evil:8080', '10.0.0.1']) {
    assert.equal((await ask(`${origin()}/`, { headers: { host } })).status, 403, host);
  }
});

spec('Downloads that are broken off leave no file open', async () => {
  const open_files = () => readdirSync('/proc/self/fd').length;
  await with_server((folder) => writeFileSync(path.join(folder, 'large.bin'), Buffer.alloc(8 << 20)), async (url) => {
    await ask_and_go(`${url}/large.bin`);
    const before = open_files();
    for (let i = 0; i < 200; i += 1) await ask_and_go(`${url}/large.bin`);
    for (let tries = 0; tries < 50 && open_files() > before + 5; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
    assert.ok(open_files() <= before + 5, `${open_files() - before} more are open`);
    assert.equal((await ask(`${url}/large.bin`)).size, 8 << 20);
  });
});

spec('A file that cannot be opened is an error of that request alone', async () => {
  // A socket of the file system is there, and cannot be opened as a file; a folder is no file at all.
  const fill = (folder) => {
    writeFileSync(path.join(folder, 'good.txt'), 'good');
    symlinkSync('/proc/self/mem', path.join(folder, 'outside'));
  };
  await with_server(fill, async (url, folder) => {
    const { default: promises } = await import('node:fs/promises');
    const real = promises.open;
    promises.open = () => Promise.reject(Object.assign(new Error('too many open files'), { code: 'EMFILE' }));
    const { syncBuiltinESMExports } = await import('node:module');
    syncBuiltinESMExports();
    assert.equal((await ask(`${url}/good.txt`)).status, 500);
    promises.open = real;
    syncBuiltinESMExports();
    assert.equal((await ask(`${url}/good.txt`)).status, 200);
    assert.equal((await ask(`${url}/outside`)).status, 404, folder);
  });
});
