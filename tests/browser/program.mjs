// The program as a user of the mirror meets it: by role and name, never by pixels.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { assert, open_page } from './support.mjs';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
export const journeyProgram = path.resolve(process.env.JOURNEY ?? path.join(root, 'build/dev/sim/cli/journey'));

export const scenarioFile = (id) => path.join(root, 'scenarios', `${id}.json`);

/// A page where the question is skipped and the playback stands still on `day`.
export async function open_paused(day, options = {}) {
  const page = await open_page({ address: '/#play', ...options });
  await seek(page, day);
  return page;
}

export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const slider = (page, name) => page.getByRole('slider', { name, exact: true });
export const scenarios = (page) => page.getByRole('combobox', { name: 'Scenario', exact: true });

/// The day up to which the hashes hold, and the hash of each organisation.
export async function history(page) {
  const text = await page.getByRole('status').textContent();
  const [, day] = /^Day ([\d.]+)$/m.exec(text);
  const hashes = Object.fromEntries([...text.matchAll(/^(\S+) ([0-9a-f]{16})$/gm)].map(([, id, hash]) => [id, hash]));
  return { day, hashes };
}

/// Moves the slider "Day" and waits until every organisation stands there.
export async function seek(page, day) {
  await slider(page, 'Day').fill(String(day));
  return wait_for_day(page, day);
}

export async function wait_for_day(page, day) {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await page.getByRole('status').count();
    if (status > 0) {
      const now = await history(page);
      if (now.day === String(day)) return now.hashes;
    }
    await page.waitForTimeout(100);
  }
  return assert.fail(`day ${day} was not reached`);
}

/// What the command line says of the same run.
export function native_hashes(id, ...options) {
  const output = execFileSync(journeyProgram, ['run', scenarioFile(id), ...options, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return Object.fromEntries(JSON.parse(output).organisations.map((one) => [one.id, one.history_hash]));
}
