// Calls into the program. Texts and bytes go through its memory.
import { hasFailed } from './faults.js';
import { say } from './words.js';

export class Program {
  /// `module`: as createJourney gives it.
  join(module) {
    this.module = module;
  }

  /// Calls an exported function with numbers; nothing once the program has failed.
  call(name, ...numbers) {
    return this.module && !hasFailed() ? this.module[`_journey_${name}`](...numbers) : undefined;
  }

  /// The same with texts or bytes, each as address and length, after `numbers`. Bytes go through as they are, so that
  /// the program itself finds what is no UTF-8.
  callWithTexts(name, texts, ...numbers) {
    if (!this.module || hasFailed()) return undefined;
    const chunks = texts.map((text) => (typeof text === 'string' ? new TextEncoder().encode(text) : text));
    const places = chunks.map((bytes) => this.module._malloc(bytes.length + 1));
    try {
      if (places.includes(0)) throw new Error(say('no_memory'));
      chunks.forEach((bytes, i) => this.module.HEAPU8.set(bytes, places[i]));
      return this.call(name, ...numbers, ...chunks.flatMap((bytes, i) => [places[i], bytes.length]));
    } finally {
      places.forEach((place) => this.module._free(place)); // 0 is no place, and free takes it.
    }
  }
}
