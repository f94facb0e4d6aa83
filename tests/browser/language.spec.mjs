// Another language than English: asked for in the address, chosen in the program, and where its words do not come.
import { assert, open_page, origin, spec } from './support.mjs';
import { button, history, native_hashes, slider, wait_for_day } from './program.mjs';

const combobox = (page, name) => page.getByRole('combobox', { name, exact: true });

spec('The address can ask for French: page, program and document speak it, and the history is the same', async () => {
  const page = await open_page({ address: '/?lang=fr' });
  await button(page, 'Passer').click();
  await button(page, 'Partager').waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  await slider(page, 'Jour').fill('30');
  assert.deepEqual(await wait_for_day(page, 30), native_hashes('silos_or_one_team', '--days', '30'));
});

spec('The language is changed while a year is looked at, and the day and the history stay', async () => {
  const page = await open_page({ address: '/?lang=fr#play' });
  await slider(page, 'Jour').fill('40');
  await wait_for_day(page, 40);
  const before = await history(page);
  await button(page, 'Plus').click();
  await combobox(page, 'Langue').selectOption({ label: 'English' });
  await button(page, 'Share').waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.deepEqual(await history(page), before);
});

spec('A language that is not whole yet is not offered', async () => {
  const page = await open_page({ address: '/#play' });
  await button(page, 'More').click();
  await button(page, 'Copy a link').waitFor({ state: 'attached' });
  assert.equal(await combobox(page, 'Language').count(), 0);
});

spec('A language that nobody knows is told of, and the page speaks English', async () => {
  const page = await open_page({ address: '/?lang=xx#play' });
  await page.getByText('The address says lang=xx, which was ignored: it must be en, fr.').waitFor();
  await button(page, 'Share').waitFor({ state: 'attached' });
});

spec('Words that do not come leave the page in English', async () => {
  const page = await open_page({ ready: false, address: '/blank', serviceWorkers: 'block' });
  await page.route(/words_fr/, (route) => route.abort());
  await page.goto(`${origin()}/?lang=fr#play`);
  await button(page, 'Share').waitFor({ state: 'attached', timeout: 60_000 });
  page.problems.length = 0; // What is blocked on purpose is told on the console.
});
