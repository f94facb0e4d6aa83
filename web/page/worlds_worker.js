// A worker: runs ranges of replications of one task after the other with the engine's own module.
//
// In:  { module } once; { task } a text; { generation, first, count } a range of the latest task.
// Out: { generation, first, count, bytes } each range's results; { failed } what went wrong, once.
// A classic script, as not every browser has workers that are modules.
let engine;
let memory;

// What the module may ask of its surroundings: it writes only when it gives up, and reads nothing.
let lastWords = '';
const system = {
  fd_write: (_, vectors, count, written) => {
    const view = new DataView(memory.buffer);
    let size = 0;
    for (let i = 0; i < count; i += 1) {
      const place = view.getUint32(vectors + 8 * i, true);
      const length = view.getUint32(vectors + 8 * i + 4, true);
      lastWords += new TextDecoder().decode(new Uint8Array(memory.buffer, place, length));
      size += length;
    }
    view.setUint32(written, size, true);
    return 0;
  },
  proc_exit: () => { throw new Error(lastWords.trim() || 'the engine stopped'); },
};
const notThere = 52; // WASI: function not supported.

function importsOf(module) {
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = system[name] ?? (() => notThere);
  }
  return imports;
}

async function load(module) {
  engine = (await WebAssembly.instantiate(module, importsOf(module))).exports;
  memory = engine.memory;
  engine._initialize();
}

function open(task) {
  const bytes = new TextEncoder().encode(task);
  new Uint8Array(memory.buffer).set(bytes, engine.journey_room(bytes.length));
  if (!engine.journey_open()) throw new Error('the task cannot be read');
}

function run({ generation, first, count }) {
  const size = engine.journey_run(first, count);
  const place = engine.journey_result();
  const bytes = memory.buffer.slice(place, place + size);
  postMessage({ generation, first, count, bytes }, [bytes]);
}

// One after the other: what comes while the module loads waits for it.
let last = Promise.resolve();

async function take(data) {
  if (data.module) await load(data.module);
  if (data.task !== undefined) open(data.task);
  if (data.count) run(data);
}

addEventListener('message', ({ data }) => {
  last = last.then(() => take(data)).catch((error) => postMessage({ failed: lastWords.trim() || error.message }));
});
