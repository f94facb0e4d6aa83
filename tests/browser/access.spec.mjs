import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { assert, at_rest, open_page, screenshot, spec } from './support.mjs';
import { button, history, open_paused, seek, slider, wait_for_day } from './program.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Violations axe-core finds, one line each.
async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const focused = (page) => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);

spec('axe-core finds nothing wrong with the question', async () => {
  const page = await open_page();
  assert.deepEqual(await violations(page), []);
});

spec('axe-core finds nothing wrong with the playback', async () => {
  const page = await open_paused(127);
  assert.deepEqual(await violations(page), []);
});

spec('The question is answered with the keyboard alone', async () => {
  const page = await open_page();
  for (let presses = 0; (await focused(page)) !== '2 months'; presses += 1) {
    assert.ok(presses < 10, 'Tab never came to "2 months"');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await button(page, 'Pause').waitFor({ timeout: 20_000 });
});

spec('Tab comes to every control in order and then leaves the page', async () => {
  const page = await open_paused(127);
  await page.getByRole('combobox', { name: 'Scenario' }).focus();
  const order = ['Scenario'];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => (document.activeElement === document.body ? null : document.activeElement.getAttribute('aria-label')));
    // Both organisations have, say, testers; but there is one list of scenarios.
    if (name === null || name === 'Scenario') break;
    order.push(name);
  }
  const wanted = ['Scenario', 'Share', 'More', 'Play', 'Step', 'Restart', 'Day', 'Speed'];
  assert.deepEqual(order.filter((name) => wanted.includes(name)), wanted);
});

spec('A control keeps the focus while it is used', async () => {
  const page = await open_paused(100);
  await button(page, 'Step').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await wait_for_day(page, 103);
  assert.equal(await focused(page), 'Step');
});

spec('The sentence of the moment is spoken', async () => {
  const page = await open_page({ address: '/#play' });
  await page.waitForFunction(() => document.getElementById('live').textContent.length > 10, null, { timeout: 30_000 });
});

spec('Nothing behind the question can be reached', async () => {
  const page = await open_page();
  assert.equal(await page.evaluate(() => document.getElementById('mirror').inert), true);
  await button(page, 'Skip').click();
  await button(page, 'Pause').waitFor({ timeout: 20_000 });
  assert.equal(await page.evaluate(() => document.getElementById('mirror').inert), false);
});

spec('The picture comes back after the graphics were lost', async () => {
  const page = await open_paused(100);
  await page.evaluate(async () => {
    const canvas = document.getElementById('canvas');
    const loss = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
    const happens = (event) => new Promise((resolve) => { canvas.addEventListener(event, resolve, { once: true }); });
    const lost = happens('webglcontextlost');
    loss.loseContext();
    await lost;
    const restored = happens('webglcontextrestored');
    setTimeout(() => loss.restoreContext()); // Not while the loss is still being told.
    await restored;
  });
  await seek(page, 120);
  await at_rest(page);
  await screenshot(page, 'restored');
  // A blank picture of this size takes a few kilobytes.
  assert.ok((await page.screenshot()).length > 20_000);
  page.problems = page.problems.filter((problem) => !/CONTEXT_LOST|context lost/i.test(problem));
});

spec('A browser without WebGL 2 is told so', async () => {
  const page = await open_page({ ready: false });
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(kind, ...rest) {
      return kind === 'webgl2' ? null : original.call(this, kind, ...rest);
    };
  });
  await page.reload();
  await page.getByText('This page needs WebGL 2').waitFor();
  assert.ok(await page.locator('#question').isHidden());
});

spec('A link that is cut within a character is said to be damaged', async () => {
  const page = await open_page({ address: '/#100%' });
  await page.getByText('The link is damaged').waitFor();
});

for (const [width, height] of [[360, 640], [390, 660], [844, 390], [768, 1024]]) {
  spec(`The question fits ${width} by ${height}`, async () => {
    const page = await open_page({ size: { width, height } });
    await screenshot(page, `question_${width}x${height}`);
    for (const name of ['2 days', '6 months', 'Skip']) {
      const box = await button(page, name).boundingBox();
      assert.ok(box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width, `${name} ${JSON.stringify(box)}`);
      assert.ok(box.height >= 48, `${name} is ${box.height} high`);
    }
  });
}

spec('A finger drags the day', async () => {
  const page = await open_paused(100, { size: { width: 390, height: 844 }, hasTouch: true });
  const box = await slider(page, 'Day').boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await at_rest(page);
  const { day } = await history(page);
  assert.ok(Math.abs(Number(day) - 182.5) < 12, `day ${day}`);
});
