// A worker: runs ranges of replications of one task after the other in an instance of the page's own program.
//
// In:  { module } once, as the page compiled it; { task } a text; { generation, first, count } a range of the latest task.
// Out: { generation, first, count, bytes } each range's results; { failed } what went wrong, once.
// A classic script, as not every browser has workers that are modules.
importScripts('journey_window.js');

let program;
let lastWords = '';

// The program without its main: no window, no page.
function load(module) {
  return new Promise((resolve, reject) => {
    createJourney({
      noInitialRun: true,
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), reject);
        return {};
      },
      printErr: (line) => { lastWords += `${line}\n`; },
    }).then(resolve, reject);
  });
}

function open(task) {
  const bytes = new TextEncoder().encode(task);
  // The room comes first: making it may move the program's memory.
  const place = program._journey_room(bytes.length);
  program.HEAPU8.set(bytes, place);
  if (!program._journey_open()) throw new Error('worker_no_task');
}

function run({ generation, first, count }) {
  const size = program._journey_run(first, count);
  const place = program._journey_result();
  const bytes = program.HEAPU8.slice(place, place + size).buffer;
  postMessage({ generation, first, count, bytes }, [bytes]);
}

// One after the other: what comes while the module loads waits for it.
let last = Promise.resolve();

async function take(data) {
  if (data.module) program = await load(data.module);
  if (data.task !== undefined) open(data.task);
  if (data.count) run(data);
}

addEventListener('message', ({ data }) => {
  last = last.then(() => take(data)).catch((error) => postMessage({ failed: lastWords.trim() || error.message }));
});
