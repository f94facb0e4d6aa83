// Fetches `url` and tells, from 0 to 1, how much of its `size` bytes has come. The
// size is passed because a compressed answer does not name it.
export async function fetchWithProgress(url, size, onProgress) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const reader = response.body.getReader();
  const chunks = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onProgress(Math.min(1, received / size));
  }
  return new Blob(chunks).arrayBuffer();
}
