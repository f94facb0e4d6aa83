// What goes wrong while the program runs is said: a callback of the page that fails does not end the program, and a
// program that ended is not waited for.
import { showNotice } from './notice.js';
import { say } from './words.js';

const root = document.documentElement;
const afterSoMany = 3; // faults in a callback: one may pass, these are a page that does not work

/// The program is not there or is over. (start.js says "late" of one that may still come.)
export const hasFailed = () => root.dataset.failed === 'true';

/// Instead of the page, why it cannot be used.
export function sayWhyItCannotRun(message) {
  if (hasFailed()) return;
  root.dataset.failed = 'true';
  document.getElementById('mirror').inert = true;
  document.getElementById('loading').hidden = false;
  document.getElementById('loading-bar').hidden = true;
  document.getElementById('loading-text').textContent = message;
  document.getElementById('loading-reload').hidden = false;
}

// A trap within the program.
const isTrap = (error) => error instanceof WebAssembly.RuntimeError;

function sayThatItStopped(error) {
  sayWhyItCannotRun(say('program_stopped_reload', { reason: error.message }));
}

let faults = 0;

function tell(error) {
  console.error(error);
  if (isTrap(error)) return sayThatItStopped(error);
  faults += 1;
  if (faults === afterSoMany) showNotice(say('fails_again', { reason: error.message }), say('reload'), () => location.reload());
  return undefined;
}

/// `call`, of which the program never hears an exception: one would end its frames.
export function guarded(call) {
  return (...details) => {
    try {
      return call(...details);
    } catch (error) {
      return tell(error);
    }
  };
}

// What nobody caught ends the program if it is a trap, or came through the program from where it called.
function takeUncaught(error) {
  if (isTrap(error) || /wasm-function/.test(error?.stack ?? '')) sayThatItStopped(error);
}

addEventListener('error', ({ error }) => takeUncaught(error));
addEventListener('unhandledrejection', ({ reason }) => takeUncaught(reason));
