// Short cuts: keys that no control and no field wants are the program's.
import { isAnyOpen } from './dialogs.js';

// What moves on may be held; what switches something would flicker.
const held = /^(Arrow|Page|[+-]$)/;

function isTaken(event) {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return true;
  if (event.repeat && !held.test(key)) return true;
  if (isAnyOpen()) return true;
  if (target.matches?.('input[type=search], textarea')) return key !== 'Escape';
  if (target.closest?.('.scroller') && /^(Arrow|Page|Home|End)/.test(key)) return true; // They move the list.
  if (target.matches?.('button')) return key === ' ' || key === 'Enter';
  // Sliders and lists move with these keys themselves.
  return Boolean(target.matches?.('input, select')) && (key === ' ' || key.length > 1) && key !== 'Escape';
}

/// Calls `press(key)` for each.
export function onKey(press) {
  addEventListener('keydown', (event) => {
    if (isTaken(event)) return;
    if (event.key === ' ' || event.key.startsWith('Arrow') || event.key.startsWith('Page')) event.preventDefault();
    press(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  });
}
