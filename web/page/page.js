// Loads the program, shows how far that is, and joins it to the page.
import { asksForSomething, askedTheme, commandLine, scenarioFile, sharedFragment, skipsQuestion } from './address.js';
import { Crew } from './crew.js';
import { fetchWithProgress } from './download.js';
import { guarded, hasFailed, sayWhyItCannotRun } from './faults.js';
import { fetchScenario, onFile, pickFile } from './files.js';
import { Mirror } from './mirror.js';
import { onDismiss, showProblems } from './problems.js';
import { askAfter, neverAsk, offerLastSession, onAnswer, showQuestion } from './question.js';
import { onKey } from './keys.js';
import { keepOffline } from './offline.js';
import { Program } from './program.js';
import { saveFile, savePicture } from './save.js';
import { shareLink } from './share.js';
import { keepLanguage, keepSession, keepTheme, keptFile, keptSession, keptTheme, wasSetAside } from './store.js';
import { showNotice } from './notice.js';
import { knownLanguages, say, useLanguage } from './words.js';

const root = document.documentElement;
const canvas = document.getElementById('canvas');
const loading = document.getElementById('loading');
const bar = document.getElementById('loading-bar');
const live = document.getElementById('live');
const program = new Program();

// What runs: its fragment (empty before the answer), and the user's own file if it is of one.
const running = { fragment: '', file: undefined };
let lastFileName = 'scenario.json';

let compiled; // The program's module, for the workers.

// Compiled while it comes. The page asks for it before this script is there (index.html).
async function instantiate(imports, receive) {
  const answer = fetchWithProgress('journey_window.wasm', __WASM_BYTES__, (part) => { bar.value = part; });
  const { instance, module } = await WebAssembly.instantiateStreaming(answer, imports);
  compiled = module;
  receive(instance, module);
}

// Once the program has tried: a context made only to ask would cost as much time as the program's own.
function sayThatItHasNoWindow(reason) {
  const hasWebGl2 = canvas.getContext('webgl2') !== null;
  sayWhyItCannotRun(hasWebGl2 ? reason : say('needs_webgl'));
}

// Whatever the user does may change what is drawn; the program rests in between.
function wakeOnInput() {
  const wake = () => program.call('wake');
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

function survivesLostGraphics() {
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
  canvas.addEventListener('webglcontextrestored', () => program.call('graphics_reset'));
}

// The workers' results and troubles, told to the program.
function newCrew() {
  return new Crew(
    guarded(({ first, count }, bytes) => program.callWithTexts('crew_delivers', [bytes], first, count) === 1),
    ({ first, count }) => program.call('crew_loses', first, count),
    (reason) => program.callWithTexts('crew_tells', [reason]),
    () => compiled,
  );
}

// A file of this site is named in the address, so that a link to it is whole.
function share() {
  shareLink(running, () => program.call('link_copied'));
}

function press(key) {
  if (running.fragment && program.callWithTexts('key_copies', [key]) === 1) share();
  else program.callWithTexts('press', [key]);
}

function load(name, bytes) {
  lastFileName = name;
  try {
    program.callWithTexts('load', [name, bytes]);
  } catch (error) {
    showProblems(`${name}: ${error.message}`);
  }
}

// What is of a file that this browser has kept is opened with it.
function openLink(fragment) {
  const file = keptFile(fragment);
  if (file) load(file.name, file.text);
  program.callWithTexts('open_link', [fragment]);
}

async function loadFromSite(name) {
  try {
    load(name, await fetchScenario(name));
  } catch (error) {
    showProblems(`${name}: ${error.message}`);
  }
}

function openFromAddress() {
  const fragment = sharedFragment();
  if (!scenarioFile()) return fragment && openLink(fragment);
  // The link may be to that file.
  return askAfter(loadFromSite(scenarioFile()).then(() => fragment && openLink(fragment)));
}

// Not what runs already, as after a step back to the address it was shared under.
function openOnHashChange() {
  addEventListener('hashchange', () => {
    const fragment = sharedFragment();
    if (fragment && fragment !== running.fragment) openLink(fragment);
  });
}

function joinToPage() {
  wakeOnInput();
  passPointerOn();
  survivesLostGraphics();
  followSystemTheme();
  onAnswer((choice) => program.call('answer', choice));
  onDismiss(() => {
    showProblems('');
    program.call('dismiss_problems');
  });
  onFile(load);
  openOnHashChange();
  onKey(press);
  offerLastSession(asksForSomething() ? '' : keptSession(), openLink);
  openFromAddress();
}

// Empty: as the system has it.
function setTheme(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  keepTheme(theme || undefined);
}

async function setLanguage(code) {
  keepLanguage(code);
  program.callWithTexts('use_language', [await useLanguage(code)]);
}

function followSystemTheme() {
  const light = matchMedia('(prefers-color-scheme: light)');
  light.addEventListener('change', () => program.call('prefers', light.matches ? 1 : 0));
}

// The first line is its name in a link.
function knowFile(text) {
  running.file = text ? { name: lastFileName, text: text.slice(text.indexOf('\n') + 1), ofSite: lastFileName === scenarioFile() } : undefined;
}

function knowSession(fragment) {
  running.fragment = fragment;
  keepSession(fragment, running.file);
}

function giveFile(name, type, bytes) {
  const given = () => program.callWithTexts('file_given', [name]);
  if (!bytes) return savePicture(name, type, canvas, given);
  saveFile(name, type, bytes);
  return given();
}

function newMirror() {
  return new Mirror(document.getElementById('mirror'), {
    act: (id, value) => program.call('act', id, value),
    type: (id, text) => program.callWithTexts('type', [text], id),
    share,
    speak: (text) => { if (live.textContent !== text) live.textContent = text; },
  });
}

function theme() {
  const chosen = askedTheme() ?? keptTheme();
  if (chosen) root.dataset.theme = chosen;
  return chosen ? ['--theme', chosen] : [];
}

function begin() {
  if (hasFailed()) return;
  loading.hidden = true;
  delete root.dataset.failed; // It was only slow.
  root.dataset.ready = 'true';
  setTimeout(keepOffline); // Not before: what is kept for the next visit must not delay this one.
}

async function start() {
  const mirror = newMirror();
  const words = await useLanguage();
  if (wasSetAside()) showNotice(say('set_aside'));
  // Topic in web/platform/platform.h, by its names.
  const hear = {
    mirror: (text) => mirror.update(text),
    question: showQuestion,
    problems: showProblems,
    link: share,
    pick: pickFile,
    theme: setTheme,
    language: setLanguage,
    session: knowSession,
    file: knowFile,
    notice: (text) => showNotice(text),
    failure: sayThatItHasNoWindow,
  };
  program.join(await globalThis.createJourney({
    canvas,
    words,
    languages: knownLanguages(),
    arguments: [...commandLine(), ...theme()],
    instantiateWasm: (imports, receive) => {
      instantiate(imports, receive).catch((error) => sayWhyItCannotRun(say('cannot_load', { reason: error.message })));
      return {};
    },
    onAbort: (reason) => sayWhyItCannotRun(say('program_stopped', { reason })),
    crew: newCrew(),
    onMessage: guarded((topic, text) => hear[topic](text)),
    onSave: guarded(giveFile),
    onRest: (resting) => root.toggleAttribute('data-resting', resting), // Nothing changes until something happens.
    onFirstFrame: guarded(begin),
  }));
  if (!hasFailed()) joinToPage();
}

if (skipsQuestion) neverAsk();
start();
