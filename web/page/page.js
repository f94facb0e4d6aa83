// Loads the program, shows how far that is, and starts it on the canvas.
import { fetchWithProgress } from './download.js';

const loading = document.getElementById('loading');
const text = document.getElementById('loading-text');
const bar = document.getElementById('loading-bar');

function sayWhyItCannotRun(message) {
  loading.hidden = false;
  bar.hidden = true;
  text.textContent = message;
}

function hasWebGl2() {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

async function instantiate(imports, receive) {
  const bytes = await fetchWithProgress('journey_window.wasm', __WASM_BYTES__, (part) => { bar.value = part; });
  const { instance, module } = await WebAssembly.instantiate(bytes, imports);
  receive(instance, module);
}

function start() {
  return globalThis.createJourney({
    canvas: document.getElementById('canvas'),
    instantiateWasm: (imports, receive) => {
      instantiate(imports, receive).catch((error) => sayWhyItCannotRun(`The program could not be loaded: ${error.message}`));
      return {};
    },
    onAbort: (reason) => sayWhyItCannotRun(`The program stopped: ${reason}`),
    onFirstFrame: () => {
      loading.hidden = true;
      document.documentElement.dataset.ready = 'true';
    },
  });
}

if (hasWebGl2()) {
  start();
} else {
  sayWhyItCannotRun('This page needs WebGL 2, which this browser does not offer.');
}
