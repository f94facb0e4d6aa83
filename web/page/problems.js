// What is wrong with a file, in place and copyable; what runs is unharmed.
import { onEscape, setOpenWithFocus } from './dialogs.js';
import { copyText } from './share.js';
import { say } from './words.js';

const place = document.getElementById('problems');
const text = document.getElementById('problems-text');
const close = document.getElementById('problems-close');
const copy = document.getElementById('problems-copy');

/// Shows the lines, or nothing if there are none.
export function showProblems(lines) {
  text.textContent = lines;
  copy.textContent = say('copy');
  setOpenWithFocus(place, Boolean(lines), close);
}

// Where nothing can be copied, the lines are selected, to copy by hand.
async function copyLines() {
  const copied = await copyText(text.textContent);
  copy.textContent = say(copied ? 'copied' : 'copy');
  if (!copied) getSelection().selectAllChildren(text);
}

export function onDismiss(dismiss) {
  close.onclick = dismiss;
  onEscape(place, dismiss);
  copy.onclick = copyLines;
}
