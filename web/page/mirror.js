// The accessible mirror: what the canvas draws, as real elements over it. Each line
// of the program's text is one item (web/ui/mirror.h); an element keeps its item's id,
// so focus survives every update, and acts back on the widget.
const fields = ['role', 'id', 'region', 'flags', 'name', 'text', 'value', 'lowest', 'highest', 'step', 'x', 'y', 'width', 'height'];
const numbers = new Set(['value', 'lowest', 'highest', 'step', 'x', 'y', 'width', 'height']);
const days = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 7, PageDown: -7 };
const fineSteps = 50;

function unescaped(text) {
  return text.replace(/\\(.)/g, (_, letter) => ({ t: '\t', n: '\n' })[letter] ?? letter);
}

function readItem(line) {
  const parts = line.split('\t').map(unescaped);
  const item = { options: parts.slice(fields.length) };
  fields.forEach((field, i) => { item[field] = numbers.has(field) ? Number(parts[i]) : parts[i]; });
  return item;
}

function setAttribute(element, name, value) {
  if (value === undefined || value === '') element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export class Mirror {
  /// `act(id, value)` is told what the user does, `type(id, text)` what they write, `share()` that they want the link;
  /// `speak(text)` what is to be spoken.
  constructor(root, { act, type, share, speak }) {
    Object.assign(this, { root, act, type, share, speak });
    this.elements = new Map();
  }

  update(text) {
    const items = text.split('\n').filter((line) => line).map(readItem);
    const spoken = items.filter((item) => item.role === 'live').map((item) => item.text).join(' ');
    this.speak(spoken);
    this.removeAllBut(new Set(items.map((item) => item.id)));
    const last = new Map(); // Region to the last of its children that is in place.
    const scrollers = new Map(); // Region to the scroller it lies in.
    for (const item of items) {
      if (item.role === 'live') continue;
      const scroller = scrollers.get(item.region);
      if (item.role === 'scroller') scrollers.set(item.id, item);
      else if (item.role === 'region' && scroller) scrollers.set(item.id, scroller);
      const element = this.element(item);
      this.fill(element, item, scroller);
      this.place(element, this.elements.get(item.region) ?? this.root, last);
      if (item.role === 'scroller') moveScroller(element, item);
    }
  }

  removeAllBut(kept) {
    for (const [id, element] of this.elements) {
      if (kept.has(id)) continue;
      element.remove();
      this.elements.delete(id);
    }
  }

  // Elements are moved only when their order changed: moving one takes its focus away.
  place(element, parent, last) {
    const before = last.get(parent);
    const next = before ? before.nextSibling : parent.firstChild;
    if (next !== element) parent.insertBefore(element, next);
    last.set(parent, element);
  }

  element(item) {
    const known = this.elements.get(item.id);
    if (known) return known;
    const element = this.create(item);
    element.classList.add('item');
    this.elements.set(item.id, element);
    return element;
  }

  create(item) {
    const make = { button: () => this.button(item), slider: () => this.slider(item), combobox: () => this.combobox(item), textbox: () => this.textbox(item), region: () => document.createElement('section'), scroller: () => this.scroller(item) };
    if (make[item.role]) return make[item.role]();
    const element = document.createElement(item.role === 'heading' ? 'h2' : 'p');
    element.classList.add('said');
    if (item.role === 'status') {
      element.setAttribute('role', 'status');
      element.setAttribute('aria-live', 'off'); // Read on demand: it changes with every frame.
    }
    return element;
  }

  button({ id }) {
    const button = document.createElement('button');
    button.type = 'button';
    // A browser lets a page copy only while it handles the press.
    button.addEventListener('click', () => (button.dataset.copies ? this.share() : this.act(id, 1)));
    return button;
  }

  slider({ id }) {
    const input = document.createElement('input');
    input.type = 'range';
    input.addEventListener('input', () => this.act(id, fromTrack(input)));
    // A mouse moves by tiny steps, a key by whole ones.
    input.addEventListener('keydown', (event) => {
      const steps = days[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      input.value = Number(input.value) + steps * Number(input.dataset.step);
      this.act(id, fromTrack(input));
    });
    return input;
  }

  combobox({ id }) {
    const select = document.createElement('select');
    select.addEventListener('change', () => this.act(id, select.selectedIndex));
    return select;
  }

  // A list that is longer than its place: a real one, so that it moves as any page does.
  scroller({ id }) {
    const section = document.createElement('section');
    section.classList.add('scroller');
    section.addEventListener('scroll', () => this.act(id, section.scrollTop), { passive: true });
    return section;
  }

  textbox({ id }) {
    const input = document.createElement('input');
    input.type = 'search';
    input.classList.add('typed');
    input.autocomplete = 'off';
    input.addEventListener('input', () => this.type(id, input.value));
    return input;
  }

  fill(element, item, scroller) {
    const fillers = { textbox: fillTextbox, button: fillButton, slider: fillSlider, combobox: fillCombobox, region: fillRegion, scroller: fillRegion };
    (fillers[item.role] ?? fillWords)(element, item);
    setPlace(element, item, scroller);
  }
}

function fillButton(button, item) {
  setAttribute(button, 'aria-label', item.name);
  setAttribute(button, 'aria-description', item.text);
  setAttribute(button, 'aria-pressed', item.flags[0] === 'p' ? 'true' : undefined);
  button.disabled = item.flags[1] === 'd';
  setAttribute(button, 'data-copies', item.flags[4] === 'c' ? 'true' : undefined);
}

// A logarithmic slider's track is the logarithm, so that the finger finds what is drawn.
const toTrack = (input, value) => (input.dataset.logarithmic ? Math.log(value) : value);
const fromTrack = (input) => (input.dataset.logarithmic ? Math.exp(Number(input.value)) : Number(input.value));

function fillSlider(input, item) {
  setAttribute(input, 'aria-label', item.name);
  setAttribute(input, 'aria-valuetext', item.text);
  setAttribute(input, 'data-logarithmic', item.flags[2] === 'l' ? 'true' : undefined);
  const lowest = toTrack(input, item.lowest);
  const highest = toTrack(input, item.highest);
  setAttribute(input, 'min', lowest);
  setAttribute(input, 'max', highest);
  setAttribute(input, 'step', 'any');
  const step = item.step > 0 && !input.dataset.logarithmic ? item.step : (highest - lowest) / fineSteps;
  setAttribute(input, 'data-step', step);
  const value = String(toTrack(input, item.value));
  if (input.value !== value) input.value = value;
}

function fillCombobox(select, item) {
  setAttribute(select, 'aria-label', item.name);
  const shown = [...select.options].map((option) => option.text);
  if (shown.join('\n') !== item.options.join('\n')) {
    select.replaceChildren(...item.options.map((text) => new Option(text)));
  }
  if (select.selectedIndex !== item.value) select.selectedIndex = item.value;
}

// What is being written is the field's own; it is set only from elsewhere.
function fillTextbox(input, item) {
  setAttribute(input, 'aria-label', item.name);
  setAttribute(input, 'placeholder', item.name);
  setAttribute(input, 'inputmode', item.flags[3] === 'n' ? 'decimal' : undefined);
  if (document.activeElement !== input && input.value !== item.text) input.value = item.text;
}

function fillRegion(section, item) {
  setAttribute(section, 'aria-label', item.name);
}

function fillWords(element, item) {
  setText(element, item.role === 'status' ? item.text : item.name);
}

// The user moves it, unless the program shows another list.
function moveScroller(section, item) {
  section.style.setProperty('--length', `${item.highest}px`);
  if (section.dataset.key === String(item.step)) return;
  section.dataset.key = item.step;
  section.scrollTop = item.value;
}

// In a scroller, places are those in its content: what has been moved up by `value` lies so much further down.
function setPlace(element, item, scroller) {
  if (item.role === 'region') return;
  const left = item.x - (scroller?.x ?? 0);
  const top = item.y - (scroller?.y ?? 0) + Math.round(scroller?.value ?? 0);
  const place = [left, top, Math.max(1, item.width), Math.max(1, item.height)].join(' ');
  if (element.dataset.place === place) return;
  element.dataset.place = place;
  const { style } = element;
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${Math.max(1, item.width)}px`;
  style.height = `${Math.max(1, item.height)}px`;
}
