// What the browser kept for the page, damaged in every way: store.mjs EXECUTIONS [SEED]. The page starts with what can
// be read; what cannot is set aside as it was, and nothing is ever thrown. libFuzzer knows no JavaScript, so the damage
// is made here.
import { readFileSync } from 'node:fs';
import { limitsIn, withLimits } from '../../web/page/limits.mjs';

const [executions, seed] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1)];
const key = 'devops-journey';

const link = 's=silos_or_one_team&seed=7&d=120:siloed:approval.kind:peer_review,150:siloed:remove_walls';
const right = [
  JSON.stringify({ version: 1 }),
  JSON.stringify({ version: 1, theme: 'dark', session: link }),
  JSON.stringify({ version: 1, theme: 'light', session: link.repeat(150) }),
  'null', '[]', '"text"', '1e999', '{"version":1,"__proto__":{"session":7}}', '',
];
const pieces = ['{', '}', '[', ']', '"', ':', ',', 'null', '1', '2', '-1', '1e999', 'version', 'theme', 'session', 'dark',
  '\\u0000', '\ud800', '\u0000', 'true', link, 'x'.repeat(20_001)];

// xorshift32 (Marsaglia, 2003): the same damage in every run.
let state = seed || 1;
function below(n) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % n;
}

function damaged() {
  let text = right[below(right.length)];
  for (let change = below(5); change > 0; --change) {
    const at = below(text.length + 1);
    const piece = pieces[below(pieces.length)];
    text = text.slice(0, at) + (below(2) ? piece : '') + text.slice(at + below(4));
  }
  return text;
}

function hold(holds, what, text) {
  if (holds) return;
  console.error(`does not hold: ${what}\n${JSON.stringify(text).slice(0, 400)}`);
  process.exit(1);
}

// The script as the site has it, with the limits in it; each time a module of its own, as in each visit.
const from = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const script = withLimits(from('web/page/store.js'), limitsIn(from('sim/scenario/limits.h')));
const visit = (number) => import(`data:text/javascript,${encodeURIComponent(`${script}\n// ${number}`)}`);

let items;
globalThis.location = { href: 'http://localhost/' };
globalThis.localStorage = {
  getItem: (name) => items.get(name) ?? null,
  setItem: (name, value) => items.set(name, String(value)),
  removeItem: (name) => items.delete(name),
};

let read = 0;
for (let i = 0; i < executions; ++i) {
  const text = damaged();
  items = new Map([[key, text]]);
  const store = await visit(i);
  hold(['dark', 'light', undefined].includes(store.keptTheme()), 'a theme is one there is', text);
  hold(typeof store.keptSession() === 'string', 'a session is a text', text);
  if (!store.wasSetAside()) {
    ++read;
  } else {
    hold([...items.values()].includes(text) && !items.has(key), 'what is set aside is kept as it was', text);
    hold(store.keptSession() === '' && store.keptTheme() === undefined, 'nothing of it is used', text);
  }
  store.keepSession('s=a&seed=1');
  hold(JSON.parse(items.get(key)).session === 's=a&seed=1', 'the page remembers anew', text);
}
hold(read > executions / 20 && read < executions, 'some are read and some are set aside', `${read} of ${executions}`);
console.log(`${executions} stores: ${read} read, the others set aside`);
