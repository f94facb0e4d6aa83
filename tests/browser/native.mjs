// What the command line says, for the page to be compared with.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './registry.mjs';

export const journeyProgram = path.resolve(process.env.JOURNEY ?? path.join(root, 'build/dev/sim/cli/journey'));

export const scenarioFile = (id) => path.join(root, 'scenarios', `${id}.json`);

function print(...options) {
  return execFileSync(journeyProgram, options, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/// The hash of each organisation's history.
export function native_hashes(id, ...options) {
  return Object.fromEntries(JSON.parse(print('run', scenarioFile(id), ...options, '--json')).organisations.map((one) => [one.id, one.history_hash]));
}

// FNV-1a, 64 bits, as sim/scenario/link/share.h.
function hash_of(text) {
  let hash = 14695981039346656037n;
  for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 1099511628211n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

/// The digest of a comparison, as the page tells it.
export function native_digest(id, seed, replications) {
  return hash_of(print('compare', scenarioFile(id), '--seed', String(seed), '--replications', String(replications), '--json'));
}

/// How many days the shipped scenario of this title lasts.
export function days_of(title) {
  const folder = path.join(root, 'scenarios');
  const all = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name)).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  return all.find((one) => one.title === title).horizon?.days ?? 365;
}
