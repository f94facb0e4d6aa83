// Scenario files: dropped on the page or picked.
import { showNotice } from './notice.js';
import { showProblems } from './problems.js';
import { say } from './words.js';

const input = document.getElementById('file');
const drop = document.getElementById('drop');
const longest = 2 * __kMaxTextBytes__; // More than any scenario may have; the reader says so.

async function read([file, ...others], open) {
  if (!file) return showNotice(say('no_file'));
  if (others.length > 0) showNotice(say('one_at_a_time', { number: others.length + 1, name: file.name }));
  const bytes = await file.slice(0, longest).arrayBuffer().catch((error) => error);
  if (bytes instanceof Error) return showProblems(say('cannot_read', { name: file.name, reason: bytes.message }));
  return open(file.name, new Uint8Array(bytes));
}

/// Calls `open(name, bytes)` for a file given.
export function onFile(open) {
  input.addEventListener('change', () => {
    if (input.files.length > 0) read([...input.files], open);
    input.value = ''; // The same file may be picked again after it was mended.
  });
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.hidden = true; });
  addEventListener('drop', (event) => {
    drop.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    read([...event.dataTransfer.files], open);
  });
}

export function pickFile() {
  input.click();
}

/// The bytes of a file of this site, named by ?scenario=NAME.json.
export async function fetchScenario(name) {
  const url = new URL(name, location.href);
  if (url.origin !== location.origin) throw new Error(say('only_this_site'));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
