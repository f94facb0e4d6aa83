const wasmType = 'application/wasm';

// Fetches `url` and tells, from 0 to 1, how much of its `size` bytes has come, while the answer is read: what it is
// for can begin before it is complete. The size is passed because a compressed answer does not name it.
export async function fetchWithProgress(url, size, onProgress) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const asItIs = hasCome(response.url) && response.headers.get('Content-Type') === wasmType;
  return asItIs ? response : counting(response, size, onProgress);
}

// All of it is here: asked for by the page's head, or kept by the browser. As it is, the browser can also keep what
// it makes of it for the next visit.
function hasCome(url) {
  return performance.getEntriesByName(url).some((entry) => entry.responseEnd > 0);
}

// Typed as what it is, whatever the server called it.
function counting(response, size, onProgress) {
  let received = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      received += chunk.length;
      onProgress(Math.min(1, received / size));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counted), { headers: { 'Content-Type': wasmType } });
}
