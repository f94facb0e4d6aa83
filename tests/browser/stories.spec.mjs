// Whatever is touched tells its story: through the mirror, with keys, and with a finger on the canvas.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { assert, open_page, spec } from './support.mjs';
import { button, history, open_paused, scenarioFile } from './program.mjs';

const organisation = (page, name) => page.getByRole('region', { name, exact: true });
const story = (page) => page.getByRole('region', { name: 'Story', exact: true });

async function tells(page, pattern) {
  await story(page).getByText(pattern).first().waitFor({ state: 'attached', timeout: 10_000 });
}

async function is_closed(page) {
  await story(page).waitFor({ state: 'detached', timeout: 10_000 });
}

spec('A team, one of its people and what they do tell their stories through the mirror', async () => {
  const page = await open_paused(130.5);
  const before = await history(page);
  const testers = organisation(page, 'Siloed').getByRole('button', { name: 'Testers', exact: true });
  await testers.click();
  await tells(page, /Owns these steps: test/);
  await tells(page, /of their hours went into new work/);
  assert.equal(await testers.getAttribute('aria-pressed'), 'true');
  await button(page, 'Zoe').click();
  await tells(page, /Good at: test/);
  await tells(page, /Hours in the last \d weeks/);
  await page.keyboard.press('Escape');
  await is_closed(page);
  assert.deepEqual(await history(page), before, 'asking changes nothing');
});

spec('The board tells when it meets, how many wait and what it costs, and closes with its button', async () => {
  const page = await open_paused(130.5, { size: { width: 390, height: 844 } });
  await organisation(page, 'Siloed').getByRole('button', { name: 'Board', exact: true }).click();
  await tells(page, /Meets every week; next on Thursday/);
  await tells(page, /would go live .* sooner/);
  await button(page, 'Close').click();
  await is_closed(page);
});

spec('The sentence shows where it is seen', async () => {
  const page = await open_paused(130.5);
  await button(page, 'Show where').click();
  await story(page).waitFor({ state: 'attached' });
  await button(page, 'Show where').click();
  await is_closed(page);
});

spec('A finger on a person opens their story, a finger beside everything closes it', async () => {
  const page = await open_paused(130.5, { hasTouch: true });
  await page.touchscreen.tap(345, 185); // Among the developers.
  await story(page).waitFor({ state: 'attached' });
  await page.touchscreen.tap(60, 235);
  await is_closed(page);
});

// What of the question is not wholly on the screen.
function clipped() {
  const parts = document.querySelectorAll('#question h1, #question p, #question button:not([hidden])');
  return [...parts].filter((part) => {
    const place = part.getBoundingClientRect();
    const within = place.left >= 0 && place.top >= 0 && place.right <= innerWidth && place.bottom <= innerHeight;
    return !within || part.scrollWidth > part.clientWidth + 1;
  }).map((part) => part.textContent);
}

spec('Every shipped scenario asks its own question, whole on a phone however it is held', async () => {
  const folder = path.dirname(scenarioFile('x'));
  const ids = readdirSync(folder).filter((name) => /^[a-z_]+\.json$/.test(name)).map((name) => name.slice(0, -5));
  const asked = new Set();
  for (const id of ids) {
    const page = await open_page({ address: `/#s=${id}&seed=1`, size: { width: 390, height: 844 } });
    // In a bad week nothing asked for in it is finished by every company.
    const known = id === 'a_bad_week' ? 'something new' : 'of work';
    await page.waitForFunction((words) => document.getElementById('question-request').textContent.includes(words), known);
    const prompt = await page.locator('#question-prompt').textContent();
    assert.ok(!asked.has(prompt), `${id} asks what another does: ${prompt}`);
    asked.add(prompt);
    assert.deepEqual(await page.evaluate(clipped), [], id);
    await page.setViewportSize({ width: 844, height: 390 });
    assert.deepEqual(await page.evaluate(clipped), [], `${id}, held across`);
    await page.context().close();
  }
});
