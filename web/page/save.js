// Files for the user to keep. A browser does not say what became of a download, so all that is told is that it began.
import { showNotice } from './notice.js';
import { say } from './words.js';

function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  // Whoever shows the page in a frame can forbid downloads, and then nothing comes and nothing is said.
  if (self !== top) showNotice(say('frame_forbids', { name }));
}

export function saveFile(name, type, content) {
  download(name, new Blob([content], { type }));
}

/// The picture on `canvas`, in the frame in which it was drawn; `whenGiven()` once the browser has it.
export function savePicture(name, type, canvas, whenGiven) {
  canvas.toBlob((blob) => {
    if (!blob) return showNotice(say('no_picture'));
    download(name, blob);
    return whenGiven();
  }, type);
}
