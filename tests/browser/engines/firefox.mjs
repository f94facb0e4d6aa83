// Debian's Firefox ESR, spoken to in WebDriver BiDi. It has a window, because without one it has no WebGL here.
import puppeteer from 'puppeteer-core';
import { patience } from '../registry.mjs';
import { open_display } from './display.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
// Nothing but the page's own requests leaves the machine.
const preferences = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

function watch(page, problems) {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

// Each page has storage of its own.
async function open_tab(browser, url, size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  watch(page, problems);
  await page.setViewport(size);
  await page.goto(url);
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    picture: () => page.screenshot({ encoding: 'base64' }),
    go: (address) => page.goto(address),
    problems: async () => problems,
    close: () => context.close(),
  };
}

export async function start(site) {
  const display = await open_display();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: false, env: display.environment, extraPrefsFirefox: preferences, timeout: 120_000 * patience });
  return {
    name: 'Firefox',
    site,
    version: await browser.version(),
    open: (url, size) => open_tab(browser, url, size),
    stop: async () => {
      await browser.close();
      display.close();
    },
  };
}
