// What lies in front of the picture and asks for an answer: the question, what is wrong with a file, a link. What lies
// behind is not for the keyboard then.
const mirror = document.getElementById('mirror');
const all = ['question', 'problems', 'link'].map((id) => document.getElementById(id));

export const isAnyOpen = () => all.some((one) => !one.hidden);

/// Shows or hides one of them.
export function setOpen(dialog, isOpen) {
  dialog.hidden = !isOpen;
  mirror.inert = isAnyOpen();
}

let focusedBefore;

/// The same, with the focus on `first`; when it closes the focus goes back to where it was.
export function setOpenWithFocus(dialog, isOpen, first) {
  const opens = isOpen && dialog.hidden;
  if (opens) focusedBefore = document.activeElement;
  setOpen(dialog, isOpen);
  if (opens) first.focus();
  else if (!isOpen) focusedBefore?.focus();
}

/// Calls `close` when Escape is pressed in it.
export function onEscape(dialog, close) {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // It closes this, and nothing behind it.
    close();
  });
}
