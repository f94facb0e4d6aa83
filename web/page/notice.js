// A message that needs no answer, or offers one thing to do.
const place = document.getElementById('notice');
const text = document.getElementById('notice-text');
const act = document.getElementById('notice-act');

/// Shows `words`, after those that still stand there; with `label`, a button that calls `whenPressed`.
export function showNotice(words, label, whenPressed) {
  const before = place.hidden ? '' : `${text.textContent} `;
  text.textContent = before.includes(words) ? before : before + words;
  if (label || place.hidden) {
    act.hidden = !label;
    act.textContent = label ?? '';
    act.onclick = whenPressed;
  }
  place.hidden = false;
}

document.getElementById('notice-close').onclick = () => { place.hidden = true; };
