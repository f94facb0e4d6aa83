// What lies beside the picture: workers, what is stored, and files.
import { assert, go, open, spec } from './engine.mjs';
import { native_digest } from '../native.mjs';

const main = 'silos_or_one_team';
const few = 12;

for (const workers of [2, 0]) {
  spec(`With ${workers || 'no'} workers the worlds give what the command line gives, byte for byte`, async () => {
    const page = await open({ address: `/?seed=5&worlds=${few}&workers=${workers}#play` });
    await page.seek(365);
    const digest = await page.until_said(/^Digest of the comparison/, 'Many repeats');
    assert.equal(/[0-9a-f]{16}$/.exec(digest)[0], native_digest(main, 5, few));
  });
}

spec('The last session is offered again, with the same history', async () => {
  const page = await open({ address: '/?seed=5#play' });
  const hashes = await page.seek(90);
  await page.until('it is kept', () => /seed=5/.test(localStorage.getItem('devops-journey') ?? ''));
  await go(page, '/');
  await page.press('button', 'Continue where you left off');
  assert.deepEqual(await page.seek(90), hashes);
});

spec('The theme is remembered', async () => {
  const page = await open({ address: '/#play' });
  await page.seek(50);
  await page.press('button', 'More');
  await page.press('button', 'Light');
  await page.until('it is light', () => document.documentElement.dataset.theme === 'light');
  await go(page, '/?seed=2#play');
  assert.equal(await page.ask(() => document.documentElement.dataset.theme), 'light');
});

spec('A bad file dropped on the page is told by line, and nothing that runs is harmed', async () => {
  const page = await open({ address: '/#play' });
  await page.seek(30);
  const before = await page.history();
  await page.ask(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{\n  "version": 1,\n  "id": 7\n}'], 'mine.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
  });
  await page.until_said(/^mine\.json:\d+:\d+: /);
  await page.press('button', 'Close');
  assert.deepEqual(await page.history(), before);
});
