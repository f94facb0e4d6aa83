// What the page itself says, in the language in use. All words are in web/words/words.pot, under "page."; English is part
// of this script, another language is a file with the program's own words beside the page's.
import { askedLanguage } from './address.js';
import { keptLanguage } from './store.js';

const english = __PAGE_WORDS__;
const languages = __LANGUAGES__; // Code to { file, name, whole }: one that is not whole is used only where it is asked for.

let words = english; // Those of the language in use.

/// The message of that name with its {places} filled.
export function say(name, places = {}) {
  return (words[name] ?? english[name]).replace(/\{(\w+)\}/g, (_, place) => places[place]);
}

/// The same, of what may be no name: an error that speaks for itself.
export const sayOr = (text) => (Object.hasOwn(english, text) ? say(text) : text);

// The address, else what was chosen before, else the browser's first language that is known whole.
function wanted() {
  const chosen = askedLanguage() || keptLanguage();
  if (chosen === 'en' || languages[chosen]) return chosen;
  const known = navigator.languages.map((tag) => tag.split('-')[0]).find((code) => code === 'en' || languages[code]?.whole);
  return known ?? 'en';
}

// Elements say by themselves what they say: data-words their text, data-words-label their label.
function dress() {
  document.documentElement.lang = words.language;
  for (const one of document.querySelectorAll('[data-words]')) one.textContent = say(one.dataset.words);
  for (const one of document.querySelectorAll('[data-words-label]')) one.ariaLabel = say(one.dataset.wordsLabel);
}

/// Takes up a language and returns the program's words in it, as bytes; none for English and where they do not come.
export async function useLanguage(code = wanted()) {
  if (code === words.language) return new Uint8Array();
  // The program knows its question in that language, the page does not.
  if (code !== 'en' && !document.documentElement.dataset.ready) document.documentElement.dataset.waits = '';
  let table = '';
  words = english;
  try {
    if (code !== 'en') ({ page: words, program: table } = await (await fetch(languages[code].file)).json());
  } catch {
    // No network: English then.
  }
  dress();
  return new TextEncoder().encode(table);
}

/// What can be chosen, as bytes: a line each of code, name and "whole", with tabs between them.
export function knownLanguages() {
  const lines = Object.entries({ en: { name: english.name, whole: true }, ...languages })
    .map(([code, { name, whole }]) => [code, name, whole ? 'whole' : ''].join('\t'));
  return new TextEncoder().encode(lines.join('\n'));
}
