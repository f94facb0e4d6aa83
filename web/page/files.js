// Scenario files: dropped on the page or picked.
const input = document.getElementById('file');
const drop = document.getElementById('drop');
const longest = 2 * 1024 * 1024; // More than any scenario may have; the reader says so.

/// Calls `open(name, bytes)` for every file given.
export function onFile(open) {
  const read = async (file) => { if (file) open(file.name, new Uint8Array(await file.slice(0, longest).arrayBuffer())); };
  input.addEventListener('change', () => {
    read(input.files[0]);
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
    read(event.dataTransfer.files[0]);
  });
}

export function pickFile() {
  input.click();
}

/// The bytes of a file of this site, named by ?scenario=NAME.json.
export async function fetchScenario(name) {
  const url = new URL(name, location.href);
  if (url.origin !== location.origin) throw new Error('only files of this site can be opened');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
