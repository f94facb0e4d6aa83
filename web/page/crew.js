// The crew: workers that run many worlds beside the page. The program says what is to be done (web/worlds);
// here it is handed to whoever is free. While the page is hidden nothing new is handed out.
//
// Who fails, or is silent for too long, is sent away; what they had comes back as lost.
// Needs no shared memory and no special headers: each gets the module that the page itself has compiled.
import { sayOr } from './words.js';
const mostUnasked = 16;
// Silence is counted in ticks of a timer, not by a clock: a page that was hidden, stalled or asleep ticks no more
// than once, so nobody is blamed for that time.
const tickMs = 1000;
const ticksAtLeast = 15;
const timesTheLongest = 5;

export class Crew {
  /// `deliver(range, bytes)` and `lose(range)` are told of every range ordered, unless another task has begun;
  /// `deliver` gives false for bytes that it cannot read. `tell(reason)`: why somebody was sent away. `module` gives
  /// the page's own program, compiled.
  constructor(deliver, lose, tell, module) {
    Object.assign(this, { deliver, lose, tell, module });
    this.generation = 0;
    this.task = '';
    this.waiting = [];
    this.workers = [];
    this.size = 0;
    this.longest = 0; // ticks that an answer took
    document.addEventListener('visibilitychange', () => this.handOut());
  }

  /// `asked` of them, or (-1) one for each core. They come in with the first task; `size` is how many there are.
  hire(asked) {
    const cores = navigator.hardwareConcurrency ?? 2;
    this.size = typeof Worker === 'function' ? (asked < 0 ? Math.min(mostUnasked, cores) : Math.min(__kMaxWorkers__, asked)) : 0;
  }

  begin(task) {
    this.generation += 1;
    this.task = task;
    this.waiting = [];
    if (this.size > 0 && !this.hired) this.hireAll();
  }

  order(first, count) {
    this.waiting.push({ generation: this.generation, first, count });
    this.handOut();
  }

  // A browser may refuse some of them: then there are fewer.
  hireAll() {
    this.hired = true;
    try {
      while (this.workers.length < this.size) this.workers.push(this.newWorker());
    } catch (error) {
      this.sendAway([], error.message);
    }
  }

  newWorker() {
    const one = { worker: new Worker('worlds_worker.js'), generation: 0, range: undefined, silent: 0 };
    const leave = (reason) => this.workers.includes(one) && this.sendAway([one], reason);
    one.worker.onmessage = ({ data }) => (data.failed ? leave(data.failed) : this.receive(one, data));
    one.worker.onerror = (event) => {
      event.preventDefault();
      leave(event.message || 'worker_not_loaded');
    };
    one.worker.onmessageerror = () => leave('worker_not_reached');
    one.worker.postMessage({ module: this.module() });
    return one;
  }

  watch() {
    const owing = this.workers.filter((one) => one.range);
    if (owing.length === 0) this.timer = clearInterval(this.timer);
    if (document.hidden) return;
    for (const one of owing) one.silent += 1;
    const patience = Math.max(ticksAtLeast, timesTheLongest * this.longest);
    const late = owing.filter((one) => one.silent > patience);
    if (late.length > 0) this.sendAway(late, 'worker_silent');
  }

  handOut() {
    this.timer ??= setInterval(() => this.watch(), tickMs);
    if (!this.hired || document.hidden) return;
    for (const one of this.workers) {
      if (one.range || this.waiting.length === 0) continue;
      one.range = this.waiting.shift();
      one.silent = 0;
      if (one.generation !== this.generation) one.worker.postMessage({ task: this.task });
      one.generation = this.generation;
      one.worker.postMessage(one.range);
    }
  }

  receive(one, { bytes, ...range }) {
    if (!this.workers.includes(one)) return; // Too late: others do it by now.
    const wanted = range.generation === this.generation;
    if (wanted && !this.deliver(range, new Uint8Array(bytes))) return this.sendAway([one], 'worker_unreadable');
    one.range = undefined;
    this.longest = Math.max(this.longest, one.silent);
    this.handOut();
  }

  sendAway(leaving, reason) {
    this.workers = this.workers.filter((one) => !leaving.includes(one));
    this.size = this.workers.length;
    for (const one of leaving) one.worker.terminate();
    this.tell(sayOr(reason));
    const lost = leaving.map((one) => one.range).filter((range) => range?.generation === this.generation);
    if (this.workers.length === 0) lost.push(...this.waiting.splice(0));
    lost.forEach((range) => this.lose(range));
    this.handOut();
  }
}
