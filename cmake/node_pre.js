// Put before the glue of every program that runs under Node 18 and later.
// The glue must read the .wasm from disk, so it may not find fetch; and it must
// not end the process while piped output waits, which would cut it at 64 kB.
globalThis.fetch = undefined;
Module['quit'] = (status, toThrow) => {
  process.exitCode = status;
  throw toThrow;
};
