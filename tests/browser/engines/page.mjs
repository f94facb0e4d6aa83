// A page as a person meets it who has no picture: by role and name, with real clicks and keys.
import assert from 'node:assert/strict';
import { patience } from '../registry.mjs';

const secondsToWait = 60 * patience;
const msBetweenLooks = 25;

// Runs in the page. All elements of a role and, unless it is undefined, a name; within the region `within`, if named.
function find(role, name, within) {
  const selectors = { button: 'button', slider: 'input[type=range]', combobox: 'select', searchbox: 'input[type=search]', region: 'section[aria-label]', status: '[role=status]' };
  const named = (one) => one.getAttribute('aria-label') ?? one.textContent;
  const places = within ? [...document.querySelectorAll('section[aria-label]')].filter((one) => named(one) === within) : [document.body];
  const found = places.flatMap((place) => [...place.querySelectorAll(selectors[role])]);
  return found.filter((one) => !one.closest('[hidden]') && (name === undefined || named(one) === name));
}

// Runs in the page. Where a hand would press an element, and whether it would meet it there.
function place_of(one) {
  const { left, top, width, height } = one.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const hit = document.elementFromPoint(x, y);
  return { x, y, free: hit === one || one.contains(hit), disabled: one.disabled === true };
}

export class Page {
  constructor(tab) {
    this.tab = tab;
  }

  /// The value of `question(...values)` asked in the page, where find and place_of are known. A promise is awaited.
  ask(question, ...values) {
    return this.tab.evaluate(`((find, place_of) => (${question})(...${JSON.stringify(values)}))(${find}, ${place_of})`);
  }

  /// Waits until `question(...values)`, asked in the page, gives something true, and returns that.
  async until(what, question, ...values) {
    const latest = Date.now() + secondsToWait * 1000;
    let last;
    while (Date.now() < latest) {
      last = await this.ask(question, ...values).catch((error) => error); // It may be on its way to another address.
      if (last && !(last instanceof Error)) return last;
      await new Promise((resolve) => { setTimeout(resolve, msBetweenLooks); });
    }
    return assert.fail(`${what}: not so after ${secondsToWait} s${last instanceof Error ? ` (${last.message})` : ''}`);
  }

  until_ready() {
    return this.until('the first frame', () => document.documentElement.dataset.ready === 'true');
  }

  /// Until the program draws nothing more, because all that was done has come to its end.
  async until_at_rest() {
    await this.ask(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))); }));
    await this.until('the program rests', () => document.documentElement.hasAttribute('data-resting'));
  }

  until_there(role, name, within) {
    return this.until(`a ${role} "${name}"`, (...of) => find(...of).length > 0, role, name, within ?? null);
  }

  until_gone(role, name) {
    return this.until(`no ${role} "${name}"`, (...of) => find(...of).length === 0, role, name);
  }

  /// Until one of the page's texts, shown or spoken, matches.
  until_said(pattern, within) {
    return this.until(`${pattern} is said`, (source, flags, region) => {
      const wanted = new RegExp(source, flags);
      const places = region ? find('region', region) : [document.body];
      const texts = places.flatMap((place) => [...place.querySelectorAll('p, h1, h2, pre, #live')]);
      return texts.filter((one) => !one.closest('[hidden]')).map((one) => one.textContent).find((text) => wanted.test(text));
    }, pattern.source, pattern.flags, within ?? null);
  }

  /// Clicks in the middle of a control, once it is enabled and nothing lies over it.
  async press(role, name, within) {
    const { x, y } = await this.until(`a ${role} "${name}" that can be pressed`, (...of) => {
      const [one] = find(...of);
      const place = one && place_of(one);
      return place?.free && !place.disabled ? place : undefined;
    }, role, name, within ?? null);
    await this.tab.click(x, y);
  }

  /// Presses keys together.
  keys(...names) {
    return this.tab.press(...names);
  }

  async focus(role, name) {
    await this.until_there(role, name);
    await this.ask((...of) => find(...of)[0].focus(), role, name);
  }

  /// Sets a slider as a drag does that ends at `value`.
  async slide(name, value) {
    await this.until_there('slider', name);
    await this.ask((label, number) => {
      const [slider] = find('slider', label);
      slider.value = number;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, name, String(value));
  }

  async choose(name, label) {
    await this.until_there('combobox', name);
    await this.ask((list, option) => {
      const [select] = find('combobox', list);
      select.selectedIndex = [...select.options].findIndex((one) => one.text === option);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, name, label);
  }

  /// The day up to which the hashes hold, and the hash of each organisation.
  async history() {
    const text = await this.until('the status', () => find('status')[0]?.textContent);
    const [, day] = /^Day ([\d.]+)$/m.exec(text);
    return { day: Number(day), hashes: Object.fromEntries([...text.matchAll(/^(\S+) ([0-9a-f]{16})$/gm)].map(([, id, hash]) => [id, hash])) };
  }

  async seek(day) {
    await this.slide('Day', day);
    return this.until_day(day);
  }

  async until_day(day) {
    await this.until(`day ${day}`, (wanted) => find('status')[0]?.textContent.startsWith(`Day ${wanted}\n`), String(day));
    return (await this.history()).hashes;
  }

  until_past_day(day) {
    return this.until(`a day after ${day}`, (passed) => Number(/^Day ([\d.]+)$/m.exec(find('status')[0]?.textContent)?.[1]) > passed, day);
  }

  /// How many colours the picture has that is on the screen.
  async colours() {
    return this.ask(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
    }, await this.tab.picture());
  }

  /// What a person would get who pasted now: the clipboard itself, whatever the page believes.
  async paste() {
    await this.ask(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      field.style = 'position: fixed; z-index: 9; left: 0; top: 0';
      for (const kind of ['keydown', 'keyup']) field.addEventListener(kind, (event) => event.stopPropagation());
      document.body.append(field);
      field.focus();
    });
    await this.keys('Control', 'v');
    const text = await this.until('something is pasted', () => document.getElementById('pasted').value);
    await this.ask(() => document.getElementById('pasted').remove());
    return text;
  }
}
