// A message that needs no answer, or offers one thing to do.
const place = document.getElementById('notice');
const act = document.getElementById('notice-act');

/// Shows `text`; with `label`, a button that calls `whenPressed`.
export function showNotice(text, label, whenPressed) {
  document.getElementById('notice-text').textContent = text;
  act.hidden = !label;
  act.textContent = label ?? '';
  act.onclick = whenPressed;
  place.hidden = false;
}

document.getElementById('notice-close').onclick = () => { place.hidden = true; };
