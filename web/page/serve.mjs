// Serves a folder on this machine only: node serve.mjs FOLDER [PORT]
//
// Errors: what is not there is 404, what cannot be opened 500, a name of this machine that is not its own 403 (a site
//         elsewhere may call itself 127.0.0.1); the server goes on.
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

// The file a request names, or undefined if it lies outside `root` or is none.
async function requestedFile(root, url) {
  try {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const wanted = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
    const file = await realpath(wanted);
    const inside = file.startsWith(root + path.sep);
    return inside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

// The page's own policy, for every answer: a worker is held to that of its own file, and only as a header can it say
// who may show the page in a frame.
async function policyOf(root) {
  const page = await readFile(path.join(root, 'index.html'), 'utf8').catch(() => '');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return [policy, "frame-ancestors 'self'"].filter(Boolean).join('; ');
}

function headers(file, size, policy) {
  // A name with a hash in it never changes what it holds.
  const forEver = /\.[0-9a-f]{10}\.\w+$/.test(file);
  return {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Content-Security-Policy': policy,
    'Cache-Control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
}

const isOwnName = (host) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host ?? '');

function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

async function give(file, request, response, policy) {
  const opened = await open(file);
  try {
    const { size } = await opened.stat();
    response.writeHead(200, headers(file, size, policy));
    if (request.method === 'HEAD') response.end();
    else await pipeline(opened.createReadStream({ autoClose: false }), response);
  } finally {
    await opened.close();
  }
}

async function answer(request, response, root, policy) {
  if (!isOwnName(request.headers.host)) return refuse(response, 403, 'this server answers to localhost only');
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  const file = await requestedFile(root, request.url);
  if (!file) return refuse(response, 404, 'not found');
  return give(file, request, response, policy);
}

/// Starts serving `folder`; port 0 takes a free one. Resolves to the server.
export async function serve(folder, port) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response, root, await policyOf(root));
    } catch (error) {
      // Whoever asked went away, or the file cannot be opened.
      if (response.headersSent) response.destroy();
      else refuse(response, 500, `this file cannot be given (${error.code ?? error.message})`);
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return server;
}

async function main([folder, port = '8080']) {
  try {
    const server = await serve(folder, Number(port));
    console.log(`DevOps Journey is at http://127.0.0.1:${server.address().port}/  (Ctrl-C ends it)`);
  } catch (error) {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `error: port ${port} is taken; choose another with --port N` : `error: ${error.message}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
