// The crew: workers that run many worlds beside the page. The program says what is to be done (web/worlds);
// here it is handed to whoever is free. While the page is hidden nothing new is handed out.
//
// Who fails is sent away; what they had comes back as lost. Needs no shared memory and no special headers: the
// module is compiled once and sent to each.
const mostWorkers = 16;

export class Crew {
  /// `deliver(range, bytes)` and `lose(range)` are told of every range ordered, unless another task has begun;
  /// `tell(reason)` why somebody was sent away.
  constructor(deliver, lose, tell) {
    Object.assign(this, { deliver, lose, tell });
    this.generation = 0;
    this.task = '';
    this.waiting = [];
    this.workers = [];
    this.size = 0;
    document.addEventListener('visibilitychange', () => this.handOut());
  }

  /// `asked` of them, or (-1) one for each core. They come in with the first task; `size` is how many there are.
  hire(asked) {
    const cores = navigator.hardwareConcurrency ?? 2;
    this.size = typeof Worker === 'function' ? Math.min(mostWorkers, asked < 0 ? cores : asked) : 0;
  }

  begin(task) {
    this.generation += 1;
    this.task = task;
    this.waiting = [];
    if (this.size > 0) this.loading ??= this.load().catch((error) => this.sendAway([...this.workers], error.message));
  }

  order(first, count) {
    this.waiting.push({ generation: this.generation, first, count });
    this.handOut();
  }

  async load() {
    this.workers = Array.from({ length: this.size }, () => this.newWorker());
    const response = await fetch('journey_worlds.wasm');
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const module = await WebAssembly.compile(await response.arrayBuffer());
    for (const one of this.workers) one.worker.postMessage({ module });
    this.ready = true;
    this.handOut();
  }

  newWorker() {
    const one = { worker: new Worker('worlds_worker.js'), generation: 0, range: undefined };
    one.worker.onmessage = ({ data }) => (data.failed ? this.sendAway([one], data.failed) : this.receive(one, data));
    one.worker.onerror = (event) => {
      event.preventDefault();
      this.sendAway([one], event.message || 'it could not be loaded');
    };
    one.worker.onmessageerror = () => this.sendAway([one], 'it could not be reached');
    return one;
  }

  handOut() {
    if (!this.ready || document.hidden) return;
    for (const one of this.workers) {
      if (one.range || this.waiting.length === 0) continue;
      one.range = this.waiting.shift();
      if (one.generation !== this.generation) one.worker.postMessage({ task: this.task });
      one.generation = this.generation;
      one.worker.postMessage(one.range);
    }
  }

  receive(one, { bytes, ...range }) {
    one.range = undefined;
    this.handOut();
    if (range.generation === this.generation) this.deliver(range, new Uint8Array(bytes));
  }

  sendAway(leaving, reason) {
    const here = leaving.filter((one) => this.workers.includes(one));
    if (here.length === 0 && this.workers.length > 0) return;
    this.workers = this.workers.filter((one) => !here.includes(one));
    this.size = this.workers.length;
    for (const one of here) one.worker.terminate();
    this.tell(reason);
    const lost = here.map((one) => one.range).filter((range) => range?.generation === this.generation);
    if (this.workers.length === 0) lost.push(...this.waiting.splice(0));
    lost.forEach((range) => this.lose(range));
    this.handOut();
  }
}
