// The opening question. It can be answered while the program loads; the answer waits until the program asks, and
// counts only if that is the question which was shown.
import { setOpen } from './dialogs.js';

const root = document.documentElement;
const place = document.getElementById('question');
const heading = document.getElementById('question-title');
const prompt = document.getElementById('question-prompt');
const request = document.getElementById('question-request');
const choices = document.getElementById('question-choices');
const skip = document.getElementById('question-skip');
const again = document.getElementById('question-again');
const skipped = -1;

let answered = false;
let early; // { choice, question }: given before the program asked.
let listener;
let held = false; // Another scenario is on its way: what the program asks now is not what it will ask.
let asked = ''; // By the program, last.

const labels = () => [...choices.children].map((button) => button.textContent);
const shownQuestion = () => [prompt.textContent, ...labels()].join('\n');

function answer(choice) {
  if (!Number.isInteger(choice) || choice < skipped || choice >= choices.children.length) return;
  answered = true;
  setOpen(place, false);
  if (listener && asked) listener(choice);
  else early = { choice, question: shownQuestion() };
}

function listenToChoices() {
  [...choices.children].forEach((button, index) => { button.onclick = () => answer(index); });
}

setOpen(place, true);
listenToChoices();
skip.onclick = () => answer(skipped);

/// Calls `listen(choice)` with the answer.
export function onAnswer(listen) {
  listener = listen;
}

/// Nothing is asked while `scenario`, a promise, is on its way.
export async function askAfter(scenario) {
  held = true;
  root.dataset.waits = '';
  await scenario;
  held = false;
  if (asked) showQuestion(asked);
  delete root.dataset.waits;
}

/// Offers to open `fragment`, the last visit's session, instead of answering. Empty: there is none.
export function offerLastSession(fragment, open) {
  if (!fragment || answered) return;
  again.hidden = false;
  again.onclick = () => {
    open(fragment);
    answer(skipped);
  };
}

/// Hides the question for this visit.
export function neverAsk() {
  setOpen(place, false);
}

function fill([headingText, promptText, requestText, ...asLabels]) {
  for (const one of [heading, prompt, request]) delete one.dataset.words; // The program says them from now on.
  heading.textContent = headingText;
  prompt.textContent = promptText;
  if (requestText) request.textContent = requestText;
  if (labels().join('\n') === asLabels.join('\n')) return;
  choices.replaceChildren(...asLabels.map((label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    return button;
  }));
  listenToChoices();
}

// An early answer to this question, or to another one, which is forgotten. Who skips is asked nothing.
function takeEarly(question) {
  const given = early;
  early = undefined;
  if (given.choice !== skipped && given.question !== question) answered = false;
  else listener(given.choice);
}

/// What the program asks: heading, prompt, request and a choice a line. Empty: nothing.
export function showQuestion(text) {
  asked = text;
  if (!text) {
    answered = false;
    early = undefined;
    delete root.dataset.waits;
    return setOpen(place, false);
  }
  if (held) return undefined;
  const lines = text.split('\n');
  if (early && listener) takeEarly([lines[1], ...lines.slice(3)].join('\n'));
  if (answered) return undefined; // The program will hear of it in its next frame.
  fill(lines);
  delete root.dataset.waits;
  return setOpen(place, true);
}
