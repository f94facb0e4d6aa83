// What the page's address asks for. The program checks each value and says what it cannot use; nothing is refused here.
const address = new URL(location.href);
const named = { seed: '--seed', day: '--day', theme: '--theme', lang: '--lang', workers: '--workers', worlds: '--worlds' };
const longestValue = 100; // of what is told back, if it is wrong

// A link at the end of a sentence is often followed with the sentence's full stop.
const withoutStop = (text) => text.trim().replace(/[.,;:!?)\]}>'"]+$/, '');

function valueOf(name) {
  return withoutStop(address.searchParams.get(name) ?? '').slice(0, longestValue);
}

/// The language asked for, known or not; empty if none is.
export const askedLanguage = () => valueOf('lang');

export const skipsQuestion = location.hash === '#play';

/// The name of a scenario file of this site; empty if none is asked for.
export const scenarioFile = () => (valueOf('scenario').endsWith('.json') ? withoutStop(address.searchParams.get('scenario')) : '');

/// The theme asked for, if it is one.
export const askedTheme = () => (['dark', 'light'].includes(valueOf('theme')) ? valueOf('theme') : undefined);

/// As the program's command line.
export function commandLine() {
  const line = [];
  if (valueOf('scenario') && !scenarioFile()) line.push('--scenario', valueOf('scenario'));
  for (const [name, option] of Object.entries(named)) if (valueOf(name)) line.push(option, valueOf(name));
  if (skipsQuestion) line.push('--play');
  return line;
}

// What is no encoding stays as it is; the program says that it cannot be read.
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/// The fragment of the page's address, if it is a link's.
export function sharedFragment() {
  const fragment = withoutStop(decoded(location.hash.slice(1)));
  return fragment && fragment !== 'play' ? fragment : '';
}

/// A link, a scenario or a seed in the address comes before what was left off.
export function asksForSomething() {
  return Boolean(sharedFragment() || skipsQuestion || address.search);
}
