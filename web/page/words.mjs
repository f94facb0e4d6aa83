// The words of the page, as web/words/compile.py leaves them: English goes into the page's files, each other language
// becomes a file of its own with the program's words in it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const escaped = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const isOfStart = (name) => name.startsWith('start_');
const withoutStart = (words) => Object.fromEntries(Object.entries(words).filter(([name]) => !isOfStart(name)));

function startWords(words) {
  const own = Object.entries(words).filter(([name]) => isOfStart(name));
  return Object.fromEntries(own.map(([name, text]) => [name.slice('start_'.length), text]));
}

/// { files: name to text of the other languages, fill(text) } of the folder that compile.py wrote.
export function readWords(folder) {
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  const codes = readdirSync(folder).flatMap((name) => /^(\w+)\.page\.json$/.exec(name)?.[1] ?? []).sort();
  const pages = new Map(codes.map((code) => [code, JSON.parse(read(`${code}.page.json`))]));
  const others = codes.filter((code) => code !== 'en');
  const fileOf = (code) => `words_${code}.json`;
  const files = others.map((code) => [fileOf(code), JSON.stringify({ page: withoutStart(pages.get(code)), program: read(`${code}.words`) })]);
  const offered = others.map((code) => [code, { file: fileOf(code), name: pages.get(code).name, whole: pages.get(code).whole }]);
  const replaced = {
    __PAGE_WORDS__: JSON.stringify(withoutStart(pages.get('en'))),
    __START_WORDS__: JSON.stringify(Object.fromEntries(codes.map((code) => [code, startWords(pages.get(code))]))),
    __LANGUAGES__: JSON.stringify(Object.fromEntries(offered)),
  };
  const fill = (text) => text
    .replace(/__(PAGE_WORDS|START_WORDS|LANGUAGES)__/g, (name) => replaced[name])
    .replace(/__WORDS_(\w+?)__/g, (_, name) => {
      if (!pages.get('en')[name]) throw new Error(`web/words/words.pot has no page.${name}`);
      return escaped(pages.get('en')[name]);
    });
  return { files, fill };
}
