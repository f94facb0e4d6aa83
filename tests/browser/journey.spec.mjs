// The whole way through, by role and name alone: what a person who sees no picture can do.
import { assert, open_page, origin, spec } from './support.mjs';
import { button, copied_link, days_of, history, scenarios, seek, seek_changed, slider } from './program.mjs';

const result = (page, words) => page.getByText(words).first().waitFor({ state: 'attached', timeout: 30_000 });

async function drop(page, name, text) {
  await page.evaluate(([file, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], file));
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
  }, [name, text]);
}

spec('Answer, play, pause, rewind, remove the board, read the difference, share, open the link: the same history', async () => {
  const page = await open_page({ permissions: ['clipboard-read', 'clipboard-write'] });
  const told = (await page.getByRole('main').textContent()) + (await page.locator('#mirror').innerText());
  assert.doesNotMatch(told, /Lead time|Deploy|failure rate|Time to restore|\d days/i);
  await button(page, '2 weeks').click();
  await button(page, 'Pause').click({ timeout: 20_000 });
  await button(page, 'Play').click();
  await button(page, 'Pause').click();
  const early = await seek(page, 40);
  await seek(page, 365);
  await result(page, /You said 2 weeks/);
  assert.deepEqual(await seek(page, 40), early);
  const untouched = await seek(page, 365);
  await button(page, 'The board').click({ timeout: 30_000 });
  const changed = await seek_changed(page, 365, untouched);
  await result(page, /^The board is gone/);
  await result(page, /In this run, half of all requests now take less than/);
  await button(page, 'Share').click();
  const link = await copied_link(page);
  const other = await open_page({ address: link.slice(origin().length) });
  await button(other, 'Skip').click();
  assert.deepEqual(await seek(other, 365), changed);
});

spec('A bad file dropped on the page is told by line, and nothing that runs is harmed', async () => {
  const page = await open_page({ address: '/#play' });
  await seek(page, 30);
  const before = await history(page);
  await drop(page, 'mine.json', '{\n  "version": 1,\n  "id": 7\n}');
  await page.getByRole('alert').getByText(/mine\.json:\d+:\d+: /).waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).press('Enter');
  assert.deepEqual(await history(page), before);
});

spec('Every scenario that is offered can be opened and looked at until its end', async () => {
  const page = await open_page({ address: '/#play' });
  const list = scenarios(page);
  for (const title of await list.locator('option').allTextContents()) {
    await list.selectOption({ label: title });
    const last = days_of(title);
    await page.waitForFunction((days) => document.querySelector('input[type=range][aria-label=Day]')?.max === String(days), last);
    await seek(page, Math.floor(last / 2));
    await slider(page, 'Day').fill(String(last));
    await result(page, /^Lead time for changes: /);
  }
});
