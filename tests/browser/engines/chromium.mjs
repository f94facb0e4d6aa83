// Chromium, by way of Playwright as in the other specs.
import { launch } from '../support.mjs';

function watch(page, problems) {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

async function open_tab(browser, url, size) {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const problems = [];
  watch(page, problems);
  await page.goto(url);
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    picture: async () => (await page.screenshot()).toString('base64'),
    go: (address) => page.goto(address),
    problems: async () => problems,
    close: () => context.close(),
  };
}

export async function start(site) {
  const browser = await launch();
  return {
    name: 'Chromium',
    site,
    version: browser.version(),
    open: (url, size) => open_tab(browser, url, size),
    stop: () => browser.close(),
  };
}
