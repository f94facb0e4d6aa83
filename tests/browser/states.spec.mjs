// Every state of the page: axe-core finds nothing serious in it, everything can be reached with Tab and seen to be,
// and Tab leaves the page again.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { assert, at_rest, frames, open_page, screenshot, spec } from './support.mjs';
import { button, open_paused, wait_for_day, wait_until_past } from './program.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sheet = (name, inner) => async (page) => {
  await button(page, 'More').click();
  await button(page, name).click();
  if (inner) await button(page, inner).click();
};
const chart = (name) => async (page) => {
  await button(page, 'Evidence').click();
  if (name) await button(page, name).click();
};

// The state: on which day, and what is done there to come to it.
const states = {
  'the story': [127, async () => {}],
  playing: [60, async (page) => {
    await button(page, 'Play').click();
    await wait_until_past(page, 60);
  }],
  'the result': [365, async () => {}],
  'the fork': [365, (page) => button(page, 'The board').click({ timeout: 30_000 })],
  more: [127, (page) => button(page, 'More').click()],
  practices: [127, sheet('Practices')],
  'all settings': [127, sheet('All settings')],
  'short cuts': [127, sheet('Shortcuts')],
  'work waiting': [365, chart()],
  incidents: [365, chart('Incidents')],
  'four measures': [365, chart('Four measures')],
  'lead time by cause': [365, chart('Lead time by cause')],
};

async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.map((one) => `${one.id} (${one.impact}): ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

// What Tab comes to from the beginning of the page on, with the ring that is drawn around it, until it leaves.
async function walk(page) {
  // From the page's beginning, wherever the focus was.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const path = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === document.body || one === null) return null;
      const style = getComputedStyle(one);
      const id = [...document.querySelectorAll('*')].indexOf(one);
      return { id, name: one.getAttribute('aria-label') ?? one.textContent, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
    });
    if (at === null || path.some((one) => one.id === at.id)) return path;
    path.push(at);
  }
  return assert.fail('Tab never left the page');
}

for (const [name, [day, reach]] of Object.entries(states)) {
  spec(`In the state "${name}" axe-core finds nothing wrong, and Tab comes to every control, is seen, and leaves`, async () => {
    const page = await open_paused(day);
    await at_rest(page);
    await reach(page);
    await frames(page, 2);
    await page.waitForFunction(() => document.documentElement.matches('[data-resting], :has(#mirror [aria-label=Pause])'));
    await screenshot(page, `state_${name.replaceAll(' ', '_')}`);
    if (await button(page, 'Pause').count() > 0) await button(page, 'Pause').click();
    await at_rest(page);
    assert.deepEqual(await violations(page), []);
    const path = await walk(page);
    const controls = await page.locator('#mirror').locator('button:enabled, input, select').count();
    assert.equal(path.length, controls, path.map((one) => one.name).join(', '));
    for (const one of path) assert.ok(one.ring, `no ring around ${one.name}`);
  });
}

spec('Who asks for less movement sees the same days without sliding, and can do the same', async () => {
  const page = await open_paused(100, { reducedMotion: 'reduce' });
  await button(page, 'Step').click();
  await wait_for_day(page, 101);
  await frames(page, 2);
  const first = await page.screenshot();
  await at_rest(page);
  assert.ok(first.equals(await page.screenshot()), 'something still moves');
});

spec('What happens is spoken: the sentence, the result, a link that was copied', async () => {
  const page = await open_page({ address: '/#play', permissions: ['clipboard-read', 'clipboard-write'] });
  const live = page.locator('#live');
  assert.equal(await live.getAttribute('aria-live'), 'polite');
  await page.waitForFunction(() => document.getElementById('live').textContent.length > 10, null, { timeout: 30_000 });
  await button(page, 'Pause').click();
  await button(page, 'Share').click();
  await page.waitForFunction(() => /copied/.test(document.getElementById('live').textContent));
});

spec('What is under a control in the picture is where its element lies, at every size', async () => {
  for (const [width, height] of [[360, 640], [844, 390], [768, 1024]]) {
    const page = await open_paused(127, { size: { width, height } });
    for (const name of ['Play', 'Step', 'Restart', 'More']) {
      const box = await button(page, name).boundingBox();
      assert.ok(box.width >= 48 && box.height >= 48, `${name} is ${box.width} by ${box.height} at ${width}x${height}`);
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, name);
    }
  }
});
