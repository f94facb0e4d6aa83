// What this browser remembers between visits: the theme, the language and the last session, as the fragment of a link; of a session
// with the user's own scenario its file too, as no link carries that.
//
// A JSON object under one key, the file under another. What cannot be read is set aside under a third, so that nothing
// is lost and the page starts as if it were new; wasSetAside() says so. Without storage (forbidden, full) nothing
// is kept. Copies of the page in other folders of one site have keys of their own.
const folder = new URL('.', location.href).pathname;
const key = folder === '/' ? 'devops-journey' : `devops-journey:${folder}`;
const asideKey = `${key}.set-aside`;
const fileKey = `${key}.file`;
const longest = __kMaxFragmentBytes__;

let isSetAside = false;

function isKept(kept) {
  return kept !== null && typeof kept === 'object' && kept.version === 1
    && ['dark', 'light', undefined].includes(kept.theme)
    && ['string', 'undefined'].includes(typeof kept.session)
    && ['string', 'undefined'].includes(typeof kept.language);
}

function setAside(text) {
  isSetAside = true;
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

// Whether it is kept now; forbidden or full, this visit goes on all the same.
function write(where, value) {
  try {
    localStorage.setItem(where, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const isOfFile = (fragment) => fragment.startsWith('h=');
const fileOf = (fragment) => fragment.split('&')[0]; // "h=" and its hash

/// The file { name, text } that a fragment names by its hash, if it is kept.
export function keptFile(fragment) {
  if (!isOfFile(fragment)) return undefined;
  try {
    const file = JSON.parse(localStorage.getItem(fileKey));
    return file?.of === fileOf(fragment) && typeof file.text === 'string' ? { name: String(file.name), text: file.text } : undefined;
  } catch {
    return undefined;
  }
}

// Earlier versions kept what no link may be as long as; and what is of a file that is gone opens nothing.
function canBeOpened(fragment) {
  return fragment.length <= longest && (!isOfFile(fragment) || keptFile(fragment) !== undefined);
}

export const keptTheme = () => kept.theme;
export const keptSession = () => (kept.session && canBeOpened(kept.session) ? kept.session : '');
export const keptLanguage = () => kept.language ?? '';
/// Whether what was kept could not be read.
export const wasSetAside = () => isSetAside;

export function keepLanguage(code) {
  kept.language = code;
  write(key, kept);
}

export function keepTheme(theme) {
  kept.theme = theme;
  write(key, kept);
}

/// The fragment of a link to what runs now, and the user's own `file` ({ name, text }) if it is of one.
export function keepSession(fragment, file) {
  if (!fragment || fragment === kept.session) return;
  if (isOfFile(fragment) && file && !keptFile(fragment)) write(fileKey, { of: fileOf(fragment), name: file.name, text: file.text });
  kept.session = canBeOpened(fragment) ? fragment : undefined;
  write(key, kept);
}
