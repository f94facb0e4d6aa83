// What this browser remembers between visits: the theme and the last session, as the fragment of a link.
//
// One JSON object under one key. What cannot be read is set aside under another key, so that nothing is lost and
// the page starts as if it were new; whatWasSetAside() says so. Without storage (forbidden, full) nothing is kept.
const key = 'devops-journey';
const asideKey = 'devops-journey.set-aside';
const longest = 20_000;

let message = '';

function isKept(kept) {
  return kept !== null && typeof kept === 'object' && kept.version === 1
    && ['dark', 'light', undefined].includes(kept.theme)
    && ['string', 'undefined'].includes(typeof kept.session) && (kept.session ?? '').length <= longest;
}

function setAside(text) {
  message = 'What this browser remembered of your last visit cannot be read. It was set aside; everything starts anew.';
  localStorage.setItem(asideKey, text);
  localStorage.removeItem(key);
}

function read() {
  const text = localStorage.getItem(key);
  if (text === null) return { version: 1 };
  try {
    const kept = JSON.parse(text);
    if (isKept(kept)) return kept;
  } catch {
    // Not even JSON.
  }
  setAside(text);
  return { version: 1 };
}

function readOrNothing() {
  try {
    return read();
  } catch {
    return { version: 1 }; // Storage is forbidden.
  }
}

const kept = readOrNothing();

function write() {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Forbidden or full: this visit goes on all the same.
  }
}

export const keptTheme = () => kept.theme;
export const keptSession = () => kept.session ?? '';
export const whatWasSetAside = () => message;

export function keepTheme(theme) {
  kept.theme = theme;
  write();
}

/// The fragment of a link to what runs now.
export function keepSession(fragment) {
  if (!fragment || fragment.length > longest || fragment === kept.session) return;
  kept.session = fragment;
  write();
}
