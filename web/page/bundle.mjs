// Joins a module and all it imports into one script, so that a first visit asks for one file instead of a dozen.
// Understands what our own modules use: `import { a, b } from './x.js';` on one line, and `export` before a
// function, class or constant. Anything else is an error, so nothing is joined wrongly in silence.
const imports = /^import \{ ([^}]+) \} from '\.\/([\w.]+)';$/gm;
const exports = /^export ((?:async )?function|class|const) (\w+)/gm;

/// The names of the modules that `text` imports.
export function imported(text) {
  return [...text.matchAll(imports)].map(([, , name]) => name);
}

// Each module becomes a function called once, in the order in which modules are carried out.
class Bundle {
  constructor(textOf) {
    this.textOf = textOf;
    this.names = new Map(); // Module to the constant that holds its exports.
    this.parts = [];
  }

  add(name) {
    if (this.names.has(name)) return;
    this.names.set(name, `module${this.names.size}`);
    const text = this.textOf(name);
    for (const other of imported(text)) this.add(other);
    const told = [...text.matchAll(exports)].map(([, , one]) => one);
    const body = text
      .replace(imports, (_, wanted, from) => `const { ${wanted} } = ${this.names.get(from)};`)
      .replace(exports, '$1 $2');
    if (/^(import|export)\b/m.test(body)) throw new Error(`${name} imports or exports in a way that bundle.mjs does not know`);
    this.parts.push(`const ${this.names.get(name)} = (() => {\n${body}\nreturn { ${told.join(', ')} };\n})();`);
  }
}

/// The module `entry` with everything it imports; `textOf(name)` reads one.
export function bundle(entry, textOf) {
  const whole = new Bundle(textOf);
  whole.add(entry);
  return whole.parts.join('\n');
}
