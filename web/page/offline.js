// A second visit without a network, and word of a new version. The new version is taken when the user says so:
// what runs is never changed under their hands.
import { showNotice } from './notice.js';
import { say } from './words.js';

function offer(worker) {
  showNotice(say('new_version'), say('use_it'), () => worker.postMessage('take-over'));
}

function watch(registration) {
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
    });
  });
}

export async function keepOffline() {
  if (!navigator.serviceWorker) return;
  const updates = Boolean(navigator.serviceWorker.controller); // The first worker ever takes over nothing.
  navigator.serviceWorker.addEventListener('controllerchange', () => { if (updates) location.reload(); });
  try {
    watch(await navigator.serviceWorker.register('service_worker.js'));
  } catch {
    // No secure connection, or forbidden: the page needs a network then.
  }
}
