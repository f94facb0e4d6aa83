// What is wrong with a file, in place and copyable; what runs is unharmed.
import { copyText } from './share.js';

const place = document.getElementById('problems');
const text = document.getElementById('problems-text');
const mirror = document.getElementById('mirror');
const close = document.getElementById('problems-close');
let focusedBefore;

/// Shows the lines, or nothing if there are none.
export function showProblems(lines) {
  const opens = lines && place.hidden;
  text.textContent = lines;
  if (opens) focusedBefore = document.activeElement;
  place.hidden = !lines;
  mirror.inert = Boolean(lines); // What lies behind is not for the keyboard now.
  if (opens) close.focus();
  else if (!lines) focusedBefore?.focus();
}

export function onDismiss(dismiss) {
  close.onclick = dismiss;
  place.addEventListener('keydown', (event) => { if (event.key === 'Escape') dismiss(); });
  document.getElementById('problems-copy').onclick = () => copyText(text.textContent);
}
