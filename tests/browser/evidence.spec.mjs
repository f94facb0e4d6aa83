import { assert, at_rest, open_page, screenshot, spec } from './support.mjs';
import { button, history, native_hashes, open_paused, scenarios, seek, seek_changed, slider, wait_for_day } from './program.mjs';

const main = 'silos_or_one_team';
const evidence = (page) => page.getByRole('region', { name: 'Evidence', exact: true });
const charts = ['One request', 'Work waiting', 'Cumulative flow', 'Incidents', 'Four measures', 'Lead time by cause'];

spec('The evidence is offered once the year is over, and not before', async () => {
  const page = await open_paused(120);
  assert.equal(await button(page, 'Evidence').count(), 0);
  await seek(page, 365);
  await button(page, 'Evidence').click();
  await evidence(page).waitFor({ state: 'attached' });
  await button(page, 'Back').click();
  await evidence(page).waitFor({ state: 'detached' });
});

spec('Every chart says in words what it shows of both organisations', async () => {
  const page = await open_paused(365);
  await button(page, 'Evidence').click();
  for (const chart of charts) {
    await button(page, chart).click();
    for (const name of ['Siloed', 'DevOps']) await evidence(page).getByText(new RegExp(name)).first().waitFor({ state: 'attached' });
    await at_rest(page);
    await screenshot(page, `evidence-${chart.toLowerCase().replaceAll(' ', '-')}`);
  }
});

spec('A chart by day is read by the keyboard and by a touch', async () => {
  const page = await open_paused(365, { hasTouch: true });
  await button(page, 'Evidence').click();
  await button(page, 'Work waiting').click();
  await slider(page, 'Day on the chart').fill('120');
  await evidence(page).getByText(/^day 120: Siloed \d+/).waitFor({ state: 'attached' });
  await slider(page, 'Day on the chart').press('ArrowRight');
  await evidence(page).getByText(/^day 121: Siloed \d+/).waitFor({ state: 'attached' });
  const box = await slider(page, 'Day on the chart').boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 40);
  await evidence(page).getByText(/^day 18[0-4]: Siloed \d+/).waitFor({ state: 'attached' });
});

spec('A setting is found by a word, changed from the day shown, and the change can be undone', async () => {
  const page = await open_paused(100);
  const before = (await history(page)).hashes;
  await button(page, 'More').click();
  await button(page, 'All settings').click();
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('days between release');
  await page.getByRole('region', { name: 'All settings' }).getByRole('button', { name: /release/i }).first().click();
  await slider(page, 'Value').fill('7');
  await button(page, 'Change it from day 100').click();
  const changed = await seek(page, 250);
  assert.notDeepEqual(changed, native_hashes(main, '--days', '250'));
  await page.keyboard.press('Escape');
  await page.locator('body').press('z');
  assert.deepEqual(await seek_changed(page, 250, changed), native_hashes(main, '--days', '250'));
  assert.deepEqual(await seek(page, 100), before);
});

spec('A practice is adopted by a press, and the link carries it', async () => {
  const page = await open_paused(60);
  await button(page, 'More').click();
  await button(page, 'Practices').click();
  await page.getByRole('region', { name: 'Monitoring', exact: true }).getByRole('button', { name: 'Adopt' }).click();
  await page.getByRole('button', { name: 'Adopted' }).waitFor({ state: 'attached' });
  const hashes = await seek(page, 250);
  assert.notDeepEqual(hashes, native_hashes(main, '--days', '250'));
  await page.keyboard.press('c');
  await page.waitForFunction(() => location.hash.includes('adopt'));
  const other = await open_page({ address: `/${new URL(page.url()).hash}` });
  await button(other, 'Skip').click();
  assert.deepEqual(await seek(other, 250), hashes);
});

spec('Shortcuts play, pause, step and open their own help', async () => {
  const page = await open_paused(100);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('ArrowRight');
  await wait_for_day(page, 101);
  await page.keyboard.press('ArrowLeft');
  await wait_for_day(page, 100);
  await page.keyboard.press(' ');
  await button(page, 'Pause').waitFor();
  await page.keyboard.press(' ');
  await button(page, 'Play').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('region', { name: 'Shortcuts' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Shortcuts' }).waitFor({ state: 'detached' });
});

spec('The picture, the table and the run can be saved', async () => {
  const page = await open_paused(200);
  const save = async (name) => {
    if (await button(page, name).count() === 0) await button(page, 'More').click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return [download.suggestedFilename(), Buffer.concat(chunks)];
  };
  const [picture, png] = await save('Picture (PNG)');
  assert.match(picture, /^silos_or_one_team-seed-\d+-day-200\.png$/);
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.length > 10_000, 'an empty picture');
  const [, csv] = await save('Table (CSV)');
  assert.match(csv.toString(), /^organisation,measure,unit,value\r\nsiloed,deploys_per_week,/);
  const [, json] = await save('Run (JSON)');
  const hashes = Object.fromEntries(JSON.parse(json).organisations.map((one) => [one.id, one.history_hash]));
  assert.deepEqual(hashes, native_hashes(main, '--days', '200'));
});

spec('On a phone every organisation can be looked at, with keys too', async () => {
  const page = await open_page({ address: '/#s=tools_without_teams&seed=1', size: { width: 390, height: 844 } });
  await button(page, 'Skip').click();
  await seek(page, 365);
  await button(page, 'One request').click();
  const next = page.getByRole('button', { name: 'Compare with' });
  const list = page.getByRole('combobox', { name: 'Compare with' });
  for (const name of ['Teams only', 'Teams and tools', 'Tools only']) {
    if (await list.count() > 0) {
      await list.selectOption({ label: `with ${name}` });
    } else {
      await next.focus();
      await page.keyboard.press('Enter');
    }
    await evidence(page).getByText(new RegExp(`^${name}`)).first().waitFor({ state: 'attached' });
  }
});

spec('The evidence says why this request is the one followed, and where the hours went', async () => {
  const page = await open_paused(365);
  await button(page, 'One request').click();
  await evidence(page).getByText(/^Why this request\? /).waitFor({ state: 'attached' });
  await evidence(page).getByText(/^Siloed: \d+ hours were requested; \d+ were worked/).waitFor({ state: 'attached' });
});
