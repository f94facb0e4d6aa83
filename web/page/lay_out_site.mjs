// Lays out the site: node lay_out_site.mjs PAGE_FOLDER PROGRAM.js WORDS_FOLDER SITE_FOLDER
//
// Takes the page's files, the program's glue and .wasm, joins modules (bundle.mjs), shrinks
// scripts, names every file after a hash of what it holds, and rewrites the names by which
// the files refer to each other. Tools of the page (*.mjs) stay behind.
//
// In scripts, __WASM_BYTES__ becomes the size of the program's .wasm, __ASSETS__ a list of all file names (for a
// service worker), the name of a limit its number (limits.mjs) and __WORDS_name__ what the page says (words.mjs).
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { bundle, imported } from './bundle.mjs';
import { limitsIn, withLimits } from './limits.mjs';
import { readWords } from './words.mjs';

const [pageFolder, program, wordsFolder, siteFolder] = process.argv.slice(2);
// Browsers find these by their plain name.
const plainNames = new Set(['index.html', 'service_worker.js']);
const limits = limitsIn(readFileSync(path.join(pageFolder, '../../sim/scenario/limits.h'), 'utf8'));
const words = readWords(wordsFolder);
const textTypes = new Set(['.html', '.css', '.js', '.svg', '.webmanifest']);

function readSources() {
  const sources = new Map();
  for (const name of readdirSync(pageFolder)) {
    if (!name.endsWith('.mjs')) sources.set(name, readFileSync(path.join(pageFolder, name)));
  }
  joinModules(sources);
  for (const [name, text] of words.files) sources.set(name, Buffer.from(text));
  const wasm = program.replace(/\.js$/, '.wasm');
  for (const file of [program, wasm]) sources.set(path.basename(file), readFileSync(file));
  return sources;
}

// What is imported becomes part of what imports it.
function joinModules(sources) {
  const scripts = [...sources.keys()].filter((name) => name.endsWith('.js'));
  const textOf = (name) => sources.get(name).toString('utf8');
  const parts = new Set(scripts.flatMap((name) => imported(textOf(name))));
  const joined = scripts.filter((name) => !parts.has(name)).map((name) => [name, Buffer.from(bundle(name, textOf))]);
  for (const name of parts) sources.delete(name);
  for (const [name, text] of joined) if (imported(textOf(name)).length > 0) sources.set(name, text);
}

async function shrink(name, text) {
  if (!name.endsWith('.js')) return text;
  const isModule = name !== path.basename(program);
  const { code } = await minify(text, { module: isModule, compress: { passes: 2 }, mangle: true, ecma: 2020 });
  return code;
}

class Site {
  constructor(sources) {
    this.sources = sources;
    this.names = new Map(); // Plain name to final name, once finished.
    this.inProgress = new Set();
    this.files = new Map(); // Final name to content.
  }

  async finish(name) {
    if (this.names.has(name)) return this.names.get(name);
    if (this.inProgress.has(name)) throw new Error(`${name} refers to itself through others, so it has no hash`);
    this.inProgress.add(name);
    const content = await this.content(name);
    const final = plainNames.has(name) ? name : hashedName(name, content);
    this.names.set(name, final);
    this.files.set(final, content);
    return final;
  }

  async content(name) {
    const source = this.sources.get(name);
    if (!textTypes.has(path.extname(name))) return source;
    let text = source.toString('utf8').replaceAll('__WASM_BYTES__', String(this.wasmBytes()));
    text = words.fill(withLimits(text, limits));
    if (text.includes('__ASSETS__')) text = text.replaceAll('__ASSETS__', await this.assetList(name));
    return Buffer.from(await shrink(name, await this.replaceNames(name, text)));
  }

  // Every quoted or bracketed name of another file becomes its final name.
  async replaceNames(self, text) {
    if (self === path.basename(program)) return text;
    for (const other of this.sources.keys()) {
      if (other === self || plainNames.has(other)) continue;
      const pattern = new RegExp(`(["'(])(\\./)?${other.replaceAll('.', '\\.')}(["')])`, 'g');
      if (!pattern.test(text)) continue;
      const final = await this.finish(other);
      text = text.replace(pattern, (_, open, here, close) => `${open}${here ?? ''}${final}${close}`);
    }
    return text;
  }

  async assetList(self) {
    const names = [];
    for (const name of this.sources.keys()) if (name !== self) names.push(await this.finish(name));
    return JSON.stringify(names.sort());
  }

  wasmBytes() {
    return this.sources.get(path.basename(program).replace(/\.js$/, '.wasm')).length;
  }

  write(folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of this.files) writeFileSync(path.join(folder, name), content);
  }

  report() {
    let total = 0;
    for (const [name, content] of this.files) {
      const size = gzipSync(content, { level: 9 }).length;
      total += size;
      console.log(`${String(size).padStart(9)}  ${name}`);
    }
    console.log(`${String(total).padStart(9)}  bytes gzip in all`);
  }
}

function hashedName(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const { name: stem, ext } = path.parse(name);
  return `${stem}.${hash}${ext}`;
}

const site = new Site(readSources());
for (const name of site.sources.keys()) await site.finish(name);
site.write(siteFolder);
site.report();
