// The program as a user of the mirror meets it: by role and name, never by pixels.
import { open_page } from './support.mjs';

export { days_of, journeyProgram, native_hashes, scenarioFile } from './native.mjs';


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
  await page.waitForFunction((wanted) => new RegExp(`^Day ${wanted}$`, 'm').test(document.querySelector('#mirror [role=status]')?.textContent ?? ''), String(day));
  return (await history(page)).hashes;
}

/// Moves the slider "Day" after a change, and waits until every organisation stands there with
/// another history than `before`: the old one may be told for the day until the change has run.
export async function seek_changed(page, day, before) {
  await slider(page, 'Day').fill(String(day));
  await page.waitForFunction(([wanted, known]) => {
    const told = document.querySelector('#mirror [role=status]')?.textContent ?? '';
    return new RegExp(`^Day ${wanted}$`, 'm').test(told) && !known.every((hash) => told.includes(hash));
  }, [String(day), Object.values(before)]);
  return (await history(page)).hashes;
}

/// Waits until the day that the status tells lies between two others.
async function wait_for_day_within(page, earliest, latest) {
  await page.waitForFunction(([from, to]) => {
    const told = /^Day ([\d.]+)$/m.exec(document.querySelector('#mirror [role=status]')?.textContent ?? '');
    return told && Number(told[1]) > from && Number(told[1]) < to;
  }, [earliest, latest]);
}

export const wait_until_past = (page, day) => wait_for_day_within(page, day, 1e9);
export const wait_until_before = (page, day) => wait_for_day_within(page, -1, day);

/// Waits until the link of what runs, which the address bar shows too, can be pasted, and returns it.
export async function copied_link(page) {
  const link = await page.waitForFunction(async () => {
    const text = await navigator.clipboard.readText();
    return /#[sf]=/.test(text) && text === location.href ? text : undefined;
  });
  return link.jsonValue();
}
