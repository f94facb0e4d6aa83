// The mirror's walk: in every state each control has a role and a name, lies where a hand meets it, is come to by Tab
// in its order, and is seen to have the focus.
import { assert, open, spec } from './engine.mjs';

const sheet = (name) => async (page) => {
  await page.press('button', 'More');
  await page.press('button', name);
  await page.until_there('region', name);
};

// The state: on which day, and what is done there to come to it.
const states = {
  'the story': [127, async () => {}],
  'the result': [365, (page) => page.until_there('button', 'Evidence')],
  more: [127, (page) => page.press('button', 'More')],
  practices: [127, sheet('Practices')],
  'all settings': [127, sheet('All settings')],
  'short cuts': [127, sheet('Shortcuts')],
  evidence: [365, async (page) => {
    await page.press('button', 'Evidence');
    await page.until_there('region', 'Evidence');
  }],
};

// Runs in the page: its controls in their order. Those in a list that is longer than its place are met by scrolling.
function controls() {
  const roles = { BUTTON: 'button', SELECT: 'combobox' };
  return [...document.querySelectorAll('#mirror button:enabled, #mirror input, #mirror select')].map((one) => ({
    role: roles[one.tagName] ?? (one.type === 'range' ? 'slider' : 'searchbox'),
    name: one.getAttribute('aria-label') ?? one.textContent,
    region: one.closest('section[aria-label]')?.getAttribute('aria-label') ?? '',
    met: one.closest('.scroller') !== null || place_of(one).free,
  }));
}

// Runs in the page, after a Tab: which of the controls has the focus, if any, and whether that is seen.
function at_focus() {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const at = [...document.querySelectorAll('#mirror button:enabled, #mirror input, #mirror select')].indexOf(one);
  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return { at, name: one.getAttribute('aria-label'), seen, list: one.matches('.scroller') };
}

async function focus_the_beginning(page) {
  await page.ask(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

// What Tab comes to, one control after the other. In some browsers a long list is come to itself, so that arrow keys
// move it.
async function walk(page, length) {
  const path = [];
  while (path.length < length) {
    await page.keys('Tab');
    const one = await page.ask(at_focus);
    if (!one.list) path.push(one);
  }
  return path;
}

for (const [name, [day, reach]] of Object.entries(states)) {
  spec(`In the state "${name}" every control has a role, a name and its place, and Tab comes to each in order and is seen there`, async () => {
    const page = await open({ address: '/#play' });
    await page.seek(day);
    await reach(page);
    await page.until_at_rest();
    const all = await page.ask(controls);
    assert.ok(all.length > 5, `${all.length} controls`);
    assert.deepEqual(all.filter((one) => !one.name || !one.met), []);
    const words = all.map((one) => [one.region, one.role, one.name].join(' / '));
    assert.deepEqual(words.filter((one, i) => words.indexOf(one) !== i), [], 'two of one name');
    await focus_the_beginning(page);
    const path = await walk(page, all.length);
    assert.deepEqual(path.map((one) => one.at), all.map((_, i) => i), path.map((one) => one.name).join(', '));
    assert.deepEqual(path.filter((one) => !one.seen).map((one) => one.name), [], 'no ring around these');
  });
}

spec('Every slider is moved by a key, and says so', async () => {
  const page = await open({ address: '/#play' });
  await page.seek(127);
  for (const name of ['Day', 'Speed']) {
    const told = (label) => find('slider', label)[0].getAttribute('aria-valuetext');
    const before = await page.ask(told, name);
    await page.focus('slider', name);
    await page.keys('ArrowLeft');
    await page.until(`${name} says something else than ${before}`, (label, text) => find('slider', label)[0].getAttribute('aria-valuetext') !== text, name, before);
  }
});

spec('A team, a sheet and a chart are opened and closed by their names', async () => {
  const page = await open({ address: '/#play' });
  await page.seek(130.5);
  await page.press('button', 'Testers', 'Siloed');
  await page.until_said(/Owns these steps: test/, 'Story');
  await page.keys('Escape');
  await page.until_gone('region', 'Story');
  await page.seek(365);
  await page.press('button', 'Evidence');
  for (const chart of ['Work waiting', 'Incidents', 'Four measures', 'Lead time by cause']) {
    await page.press('button', chart);
    for (const organisation of [/Siloed/, /DevOps/]) await page.until_said(organisation, 'Evidence');
  }
  await page.press('button', 'Back');
  await page.until_gone('region', 'Evidence');
});
