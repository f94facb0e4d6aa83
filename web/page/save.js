// Files for the user to keep.
function download(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/// Without `bytes`, the picture on `canvas`; then this must be called in the frame in which it was drawn.
export function saveFile(name, type, bytes, canvas) {
  if (bytes) download(name, new Blob([bytes], { type }));
  else canvas.toBlob((blob) => { if (blob) download(name, blob); }, type);
}
