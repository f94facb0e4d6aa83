// Serves a folder on this machine only: node serve.mjs FOLDER [PORT]
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
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

function headers(file) {
  // A name with a hash in it never changes what it holds.
  const forEver = /\.[0-9a-f]{10}\.\w+$/.test(file);
  return {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
}

/// Starts serving `folder`; port 0 takes a free one. Resolves to the server.
export async function serve(folder, port) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    const file = await requestedFile(root, request.url);
    if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
    response.writeHead(200, headers(file));
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file).pipe(response);
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
