// WebKitGTK, which has Safari's engine, in the small browser that comes with it.
//
// WebDriver tells nothing of errors in the page, so the site is served with a script that keeps them.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { open_display } from './display.mjs';
import { Session } from './webdriver.mjs';

// The first script of the page. Another page in the same tab finds what the one before has kept.
const watcher = `const keep = (text) => sessionStorage.setItem('problems', JSON.stringify([...JSON.parse(sessionStorage.getItem('problems') ?? '[]'), text]));
addEventListener('error', (event) => keep(\`uncaught: \${event.message}\`));
addEventListener('unhandledrejection', (event) => keep(\`uncaught: \${event.reason}\`));
const say = console.error;
console.error = (...words) => { keep(\`console error: \${words.join(' ')}\`); say.apply(console, words); };
`;

function browser_program() {
  if (process.env.WEBKIT_BROWSER) return process.env.WEBKIT_BROWSER;
  const places = readdirSync('/usr/lib').map((machine) => path.join('/usr/lib', machine, 'webkit2gtk-4.1/MiniBrowser'));
  const found = places.find((file) => existsSync(file));
  if (!found) throw new Error('there is no MiniBrowser: run ./dev setup');
  return found;
}

// A copy of the site that begins with the watcher.
function watched(site) {
  const copy = mkdtempSync(path.join(tmpdir(), 'watched-site-'));
  cpSync(site, copy, { recursive: true });
  const index = path.join(copy, 'index.html');
  writeFileSync(path.join(copy, 'watcher.js'), watcher);
  writeFileSync(index, readFileSync(index, 'utf8').replace('<meta name="viewport"', '<script src="watcher.js"></script><meta name="viewport"'));
  return copy;
}

// The window is to be as much larger than the page as what it has around that.
async function resize(session, { width, height }) {
  await session.post('window/rect', { width, height });
  const inner = await session.evaluate('innerHeight');
  await session.post('window/rect', { width, height: height + height - inner });
}

// Each page has a browser of its own, so that none finds what another has stored.
async function open_tab(environment, url, size) {
  const browser = { binary: browser_program(), args: ['--automation'] };
  const session = await Session.start('WebKitWebDriver', { 'webkitgtk:browserOptions': browser }, environment);
  await resize(session, size);
  await session.post('url', { url });
  return {
    evaluate: (expression) => session.evaluate(expression),
    click: (x, y) => session.click(x, y),
    press: (...keys) => session.press(...keys),
    picture: () => session.get('screenshot'),
    go: (address) => session.post('url', { url: address }),
    problems: () => session.evaluate("JSON.parse(sessionStorage.getItem('problems') ?? '[]')"),
    close: () => session.end(),
  };
}

export async function start(site) {
  const display = await open_display();
  const copy = watched(site);
  return {
    name: 'WebKitGTK',
    version: execFileSync(browser_program(), ['--version'], { env: display.environment, encoding: 'utf8' }).trim(),
    site: copy,
    open: (url, size) => open_tab(display.environment, url, size),
    stop: async () => {
      display.close();
      rmSync(copy, { recursive: true });
    },
  };
}
