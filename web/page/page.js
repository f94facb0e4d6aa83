// Loads the program, shows how far that is, and joins it to the page.
import { Crew } from './crew.js';
import { fetchWithProgress } from './download.js';
import { fetchScenario, onFile, pickFile } from './files.js';
import { Mirror } from './mirror.js';
import { onDismiss, showProblems } from './problems.js';
import { neverAsk, offerLastSession, onAnswer, showQuestion } from './question.js';
import { onKey } from './keys.js';
import { keepOffline } from './offline.js';
import { saveFile } from './save.js';
import { sharedFragment, shareLink } from './share.js';
import { keepSession, keepTheme, keptSession, keptTheme, whatWasSetAside } from './store.js';
import { showNotice } from './notice.js';

const root = document.documentElement;
const canvas = document.getElementById('canvas');
const loading = document.getElementById('loading');
const loadingText = document.getElementById('loading-text');
const bar = document.getElementById('loading-bar');
const live = document.getElementById('live');
const address = new URL(location.href);
const skipsQuestion = location.hash === '#play';

function sayWhyItCannotRun(message) {
  root.dataset.failed = 'true';
  neverAsk();
  loading.hidden = false;
  bar.hidden = true;
  loadingText.textContent = message;
}

let compiled; // The program's module, for the workers.

// Compiled while it comes. The page asks for it before this script is there (index.html).
async function instantiate(imports, receive) {
  const answer = fetchWithProgress('journey_window.wasm', __WASM_BYTES__, (part) => { bar.value = part; });
  const { instance, module } = await WebAssembly.instantiateStreaming(answer, imports);
  compiled = module;
  receive(instance, module);
}

// Once the program has tried: a context made only to ask would cost as much time as the program's own.
function hasWebGl2() {
  return canvas.getContext('webgl2') !== null;
}

// The address as the program's command line.
function commandLine() {
  const line = [];
  const scenario = address.searchParams.get('scenario') ?? '';
  const seed = address.searchParams.get('seed') ?? '';
  if (/^[\w-]+$/.test(scenario)) line.push('--scenario', scenario);
  if (/^\d{1,16}$/.test(seed)) line.push('--seed', seed);
  const workers = address.searchParams.get('workers') ?? '';
  const worlds = address.searchParams.get('worlds') ?? '';
  if (/^\d{1,2}$/.test(workers)) line.push('--jobs', workers);
  if (/^\d{1,5}$/.test(worlds)) line.push('--worlds', worlds);
  if (skipsQuestion) line.push('--play');
  if (keptTheme()) line.push('--theme', keptTheme());
  return line;
}

// Whatever the user does may change what is drawn; the program rests in between.
function wakeOnInput(program) {
  const wake = () => program._journey_wake();
  for (const event of ['pointermove', 'pointerdown', 'pointerup', 'wheel', 'keydown', 'keyup', 'resize', 'focusin']) {
    addEventListener(event, wake, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', wake);
}

// Elements of the mirror lie over the canvas; it still wants to know what is pointed at.
function passPointerOn() {
  document.getElementById('mirror').addEventListener('mousemove', (event) => {
    const { clientX, clientY, screenX, screenY, buttons } = event;
    if (buttons === 0) canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, screenX, screenY }));
  });
}

function survivesLostGraphics(program) {
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
  canvas.addEventListener('webglcontextrestored', () => program._journey_graphics_reset());
}

// Calls an exported function that takes texts, each as address and length. `texts`
// are strings or bytes; bytes go through as they are, so that the program itself
// finds what is no UTF-8.
function callWithTexts(program, name, ...texts) {
  const chunks = texts.map((text) => (typeof text === 'string' ? new TextEncoder().encode(text) : text));
  const places = chunks.map((bytes) => program._malloc(bytes.length + 1));
  chunks.forEach((bytes, i) => program.HEAPU8.set(bytes, places[i]));
  program[name](...chunks.flatMap((bytes, i) => [places[i], bytes.length]));
  places.forEach((place) => program._free(place));
}

// The workers' results and troubles, told to the program.
function newCrew(program) {
  return new Crew(
    ({ first, count }, bytes) => {
      const place = program()._malloc(bytes.length);
      program().HEAPU8.set(bytes, place);
      const readable = program()._journey_crew_delivers(first, count, place, bytes.length) !== 0;
      program()._free(place);
      return readable;
    },
    ({ first, count }) => program()._journey_crew_loses(first, count),
    (reason) => callWithTexts(program(), '_journey_crew_tells', reason),
    () => compiled,
  );
}

async function openFromAddress(program) {
  const scenario = address.searchParams.get('scenario') ?? '';
  if (scenario.endsWith('.json')) {
    try {
      callWithTexts(program, '_journey_load', scenario, await fetchScenario(scenario));
    } catch (error) {
      showProblems(`${scenario}: ${error.message}`);
    }
  }
  const fragment = sharedFragment();
  if (fragment) callWithTexts(program, '_journey_open_link', fragment);
}

function joinToPage(program) {
  wakeOnInput(program);
  passPointerOn();
  survivesLostGraphics(program);
  followSystemTheme(program);
  onAnswer((choice) => program._journey_answer(choice));
  onDismiss(() => {
    showProblems('');
    program._journey_dismiss_problems();
  });
  onFile((name, bytes) => callWithTexts(program, '_journey_load', name, bytes));
  addEventListener('hashchange', () => openFromAddress(program));
  onKey((key) => callWithTexts(program, '_journey_press', key));
  offerLastSession(hasOwnAddress() ? '' : keptSession(), (fragment) => callWithTexts(program, '_journey_open_link', fragment));
  openFromAddress(program);
}

// A link, a scenario or a seed in the address comes before what was left off.
function hasOwnAddress() {
  return Boolean(sharedFragment() || skipsQuestion || address.search);
}

// Empty: as the system has it.
function setTheme(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  keepTheme(theme || undefined);
}

function followSystemTheme(program) {
  const light = matchMedia('(prefers-color-scheme: light)');
  light.addEventListener('change', () => program._journey_prefers(light.matches ? 1 : 0));
}

async function start() {
  let program;
  const mirror = new Mirror(
    document.getElementById('mirror'),
    (id, value) => program._journey_act(id, value),
    (id, text) => {
      const bytes = new TextEncoder().encode(text);
      const place = program._malloc(bytes.length + 1);
      program.HEAPU8.set(bytes, place);
      program._journey_type(id, place, bytes.length);
      program._free(place);
    },
    (text) => { if (live.textContent !== text) live.textContent = text; },
  );
  // In the order of Topic in web/platform.h.
  const topics = [(text) => mirror.update(text), showQuestion, showProblems, shareLink, pickFile, setTheme, keepSession];
  program = await globalThis.createJourney({
    canvas,
    arguments: commandLine(),
    instantiateWasm: (imports, receive) => {
      instantiate(imports, receive).catch((error) => sayWhyItCannotRun(`The program could not be loaded: ${error.message}`));
      return {};
    },
    onAbort: (reason) => sayWhyItCannotRun(`The program stopped: ${reason}`),
    crew: newCrew(() => program),
    onMessage: (topic, text) => topics[topic](text),
    onSave: (name, type, bytes) => saveFile(name, type, bytes, canvas),
    onFirstFrame: () => {
      loading.hidden = true;
      root.dataset.ready = 'true';
      setTimeout(keepOffline); // Not before: what is kept for the next visit must not delay this one.
    },
  });
  if (!hasWebGl2()) {
    sayWhyItCannotRun('This page needs WebGL 2, which this browser does not offer.');
    return;
  }
  joinToPage(program);
}

if (keptTheme()) root.dataset.theme = keptTheme();
if (whatWasSetAside()) showNotice(whatWasSetAside());
if (skipsQuestion) neverAsk();
start();
