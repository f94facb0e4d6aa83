// A client of W3C WebDriver, as far as the specs need it: a driver is a program that is spoken to over HTTP.
import { createServer } from 'node:net';
import { patience } from '../registry.mjs';
import { start_beside } from './display.mjs';

const secondsToStart = 60 * patience;
export const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Control: '\uE009', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

async function free_port() {
  const server = createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/// One session of a driver: a browser with one window.
export class Session {
  /// Starts the program `driver` and a browser with `capabilities`.
  static async start(driver, capabilities, environment) {
    const port = await free_port();
    const session = new Session(start_beside(driver, ['-p', String(port)], { env: environment, stdio: 'ignore' }), `http://127.0.0.1:${port}`);
    try {
      await session.until_it_listens(driver);
      const { sessionId } = await session.ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
      session.path = `/session/${sessionId}`;
    } catch (error) {
      session.program.kill();
      throw error;
    }
    return session;
  }

  constructor(program, address) {
    Object.assign(this, { program, address, path: '' });
    this.ended = new Promise((resolve) => {
      program.once('error', (error) => resolve(error.message));
      program.once('exit', (status) => resolve(`it ended with status ${status}`));
    });
  }

  async until_it_listens(driver) {
    const latest = Date.now() + secondsToStart * 1000;
    while (Date.now() < latest) {
      const answered = await fetch(`${this.address}/status`).then((answer) => answer.ok, () => false);
      if (answered) return;
      const ended = await Promise.race([this.ended, new Promise((resolve) => { setTimeout(resolve, 20); })]);
      if (ended) throw new Error(`${driver}: ${ended}`);
    }
    throw new Error(`${driver} does not answer`);
  }

  async ask(method, path, body) {
    const answer = await fetch(this.address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path.split('/').slice(3).join('/')}: ${value.error}: ${value.message}`);
    return value;
  }

  post(command, body = {}) {
    return this.ask('POST', `${this.path}/${command}`, body);
  }

  get(command) {
    return this.ask('GET', `${this.path}/${command}`);
  }

  /// The value of an expression in the page, once it is known if it is a promise.
  evaluate(expression) {
    return this.post('execute/sync', { script: `return (${expression});`, args: [] });
  }

  async click(x, y) {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.post('actions', { actions: [{ ...pointer, actions }] });
  }

  /// Presses keys together: the first is held down longest.
  async press(...names) {
    const values = names.map((name) => keys[name] ?? name);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.reverse().map((value) => ({ type: 'keyUp', value }));
    await this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  async end() {
    await this.ask('DELETE', this.path).catch(() => {}); // The browser may have crashed.
    this.program.kill();
    await this.ended;
  }
}
