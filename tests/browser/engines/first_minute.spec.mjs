// The first minute: the question, the playback, a day of one's choice, the result; and that all of it is the run that
// the command line makes.
import { assert, open, spec } from './engine.mjs';
import { native_hashes } from '../native.mjs';

const main = 'silos_or_one_team';

spec('The page draws its first frame and asks its question, without an error or a request to another origin', async () => {
  const page = await open();
  for (const choice of ['2 days', '2 weeks', '2 months', '6 months', 'Skip']) await page.until_there('button', choice);
  await page.until_said(/^A customer asks for “.+”: [\d.]+\shours? of work\.$/);
  assert.equal(await page.ask(() => document.getElementById('loading').hidden), true);
  assert.equal(await page.ask(() => document.getElementById('mirror').inert), true);
});

spec('An answer starts the playback, Pause holds it, Play goes on, and where it stops the history is the command line\'s', async () => {
  const page = await open();
  await page.press('button', '2 months');
  await page.press('button', 'Pause');
  await page.until_at_rest();
  const held = await page.history();
  assert.deepEqual(held.hashes, native_hashes(main, '--days', String(held.day)));
  await page.press('button', 'Play');
  await page.until_past_day(held.day + 1);
  await page.press('button', 'Pause');
  await page.until_at_rest();
  const stopped = await page.history();
  assert.deepEqual(stopped.hashes, native_hashes(main, '--days', String(stopped.day)));
  const colours = await page.colours();
  assert.ok(colours > 100, `a picture of ${colours} colours`);
});

for (const [id, seed, days] of [[main, 1, [73, 365, 40]], ['board_or_peer_review', 7, [60, 250]], ['tools_without_teams', 5, [365]]]) {
  spec(`The history of ${id} with seed ${seed} is the command line's, forwards and backwards`, async () => {
    const page = await open({ address: `/#s=${id}&seed=${seed}` });
    await page.press('button', 'Skip');
    for (const day of days) assert.deepEqual(await page.seek(day), native_hashes(id, '--seed', String(seed), '--days', String(day)), `day ${day}`);
  });
}

spec('The year ends with the answer, and without its board it ends otherwise', async () => {
  const page = await open();
  await page.press('button', '2 weeks');
  await page.seek(365);
  await page.until_said(/You said 2 weeks/);
  const before = (await page.history()).hashes;
  await page.press('button', 'The board');
  assert.notDeepEqual(await page.seek(365), before);
  await page.until_said(/^The board is gone/);
});

spec('Keys move the day, play, pause, and open and close the help', async () => {
  const page = await open({ address: '/#play' });
  await page.seek(100);
  await page.focus('slider', 'Day');
  await page.keys('ArrowRight');
  await page.until_day(101);
  await page.keys('ArrowLeft');
  await page.until_day(100);
  await page.ask(() => document.activeElement.blur());
  await page.keys(' ');
  await page.until_there('button', 'Pause');
  await page.keys(' ');
  await page.until_there('button', 'Play');
  await page.keys('?');
  await page.until_there('region', 'Shortcuts');
  await page.keys('Escape');
  await page.until_gone('region', 'Shortcuts');
});

spec('What happens is spoken', async () => {
  const page = await open({ address: '/#play' });
  await page.until('a sentence', () => document.getElementById('live').textContent.length > 10);
});
