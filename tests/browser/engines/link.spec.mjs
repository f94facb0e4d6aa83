// A link that is said to be copied is in the clipboard; one that cannot be is shown to be copied by hand.
import { assert, open, origin, spec } from './engine.mjs';
import { native_hashes } from '../native.mjs';

for (const [how, copy] of [['by the button', (page) => page.press('button', 'Share')], ['by the key', (page) => page.keys('c')]]) {
  spec(`A link that is said to be copied ${how} can be pasted, and opens the same run`, async () => {
    const page = await open({ address: '/?seed=7#play' });
    const hashes = await page.seek(90);
    await copy(page);
    await page.until_said(/Link copied/);
    const link = await page.paste();
    assert.equal(link, await page.ask(() => location.href));
    const other = await open({ address: link.slice(origin().length) });
    await other.press('button', 'Skip');
    assert.deepEqual(await other.seek(90), hashes);
    assert.deepEqual(hashes, native_hashes('silos_or_one_team', '--seed', '7', '--days', '90'));
  });
}

spec('Where nothing can be copied, no link is said to be, and the link is shown, selected', async () => {
  const page = await open({ address: '/?seed=7#play' });
  await page.seek(90);
  await page.ask(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
    globalThis.said = [];
    const live = document.getElementById('live');
    new MutationObserver(() => globalThis.said.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
  });
  await page.press('button', 'Share');
  await page.until('the link is selected', () => {
    const field = document.activeElement;
    const selected = field.value?.slice(field.selectionStart, field.selectionEnd) ?? getSelection().toString();
    return selected === location.href && /seed=7/.test(selected);
  });
  assert.deepEqual((await page.ask(() => globalThis.said)).filter((text) => /copied/i.test(text)), []);
});

spec('A key that is held copies again and again, and the page lives on', async () => {
  const page = await open({ address: '/?seed=7#play' });
  await page.seek(90);
  for (let presses = 0; presses < 120; presses += 1) await page.keys('c');
  await page.press('button', 'Step');
  await page.until_day(91);
});
