// The specs there are, and what all of them are about.
import path from 'node:path';

export const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
/// Where the site lies; another build's can be named in SITE.
export const site = path.resolve(process.env.SITE ?? path.join(root, 'build/wasm/site'));

/// On a machine that is busy with much else, PATIENCE=10 waits ten times as long before a spec fails.
export const patience = Number(process.env.PATIENCE ?? 1);

export const specs = [];

/// Registers a test: a true sentence and what shows it.
export function spec(sentence, body) {
  specs.push({ sentence, body });
}
