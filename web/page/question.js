// The opening question. It can be answered while the program loads; the answer
// waits until somebody listens.
const place = document.getElementById('question');
const heading = document.getElementById('question-title');
const prompt = document.getElementById('question-prompt');
const request = document.getElementById('question-request');
const choices = document.getElementById('question-choices');
const skip = document.getElementById('question-skip');
const again = document.getElementById('question-again');
const mirror = document.getElementById('mirror');

let answered = false;
let given; // The index of a choice, -1 for "Skip", undefined until then.
let listener;

// What lies behind the question is not for the keyboard while it is asked.
function show(isOpen) {
  place.hidden = !isOpen;
  mirror.inert = isOpen;
}

function answer(choice) {
  answered = true;
  given = choice;
  show(false);
  listener?.(choice);
}

function listenToChoices() {
  [...choices.children].forEach((button, index) => { button.onclick = () => answer(index); });
}

show(true);
listenToChoices();
skip.onclick = () => answer(-1);

/// Calls `listen(choice)` with the answer, at once if there is one.
export function onAnswer(listen) {
  listener = listen;
  if (given !== undefined) listen(given);
}

/// Offers to open `fragment`, the last visit's session, instead of answering. Empty: there is none.
export function offerLastSession(fragment, open) {
  if (!fragment || answered) return;
  again.hidden = false;
  again.onclick = () => {
    open(fragment);
    answer(-1);
  };
}

/// Hides the question for this visit.
export function neverAsk() {
  show(false);
}

/// What the program asks: heading, prompt, request and a choice a line. Empty: nothing.
export function showQuestion(text) {
  if (!text) {
    show(false);
    answered = false;
    return;
  }
  if (answered) return; // Already answered; the program will hear of it in its next frame.
  const [headingText, promptText, requestText, ...labels] = text.split('\n');
  heading.textContent = headingText;
  prompt.textContent = promptText;
  if (requestText) request.textContent = requestText;
  const shown = [...choices.children].map((button) => button.textContent);
  if (shown.join('\n') !== labels.join('\n')) {
    choices.replaceChildren(...labels.map((label) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      return button;
    }));
    listenToChoices();
  }
  show(true);
}
