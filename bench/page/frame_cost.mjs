// What a frame costs: processor time on the page's thread, in the busiest view against Dear ImGui's demo window, in
// turn; and how many frames are drawn while nothing moves. Without the thousand worlds, which want the same processors
// (the benchmark worlds tells what they do to frames). node bench/page/frame_cost.mjs [RUNS]
import { build, median, report, with_pages } from './measure.mjs';

const runs = Number(process.argv[2] ?? 5);
const secondsARun = 2;

// The views that draw most, each as what is done from the paused story on to come to it.
const views = {
  'the story': [['fill', 'slider', 'Day', '127']],
  'the story, playing': [['fill', 'slider', 'Day', '127'], ['click', 'button', 'Play']],
  'the result': [['fill', 'slider', 'Day', '365']],
  'work waiting': [['fill', 'slider', 'Day', '365'], ['click', 'button', 'Evidence']],
  'four measures': [['fill', 'slider', 'Day', '365'], ['click', 'button', 'Evidence'], ['click', 'button', 'Four measures']],
  'levers': [['fill', 'slider', 'Day', '127'], ['click', 'button', 'Change']],
  'practices': [['fill', 'slider', 'Day', '127'], ['click', 'button', 'More'], ['click', 'button', 'Practices']],
  'all settings': [['fill', 'slider', 'Day', '127'], ['click', 'button', 'More'], ['click', 'button', 'All settings']],
};

// Precise times need a page that shares nothing with others.
async function isolate(page) {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } });
  });
  await page.addInitScript(() => {
    const request = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.frameTimes = [];
    globalThis.requestAnimationFrame = (callback) => request((now) => {
      const before = performance.now();
      callback(now);
      globalThis.frameTimes.push(performance.now() - before);
    });
    // A frame is drawn only when there is a reason: a pointer that moves is one.
    globalThis.keepDrawing = (seconds) => new Promise((resolve) => {
      const end = performance.now() + seconds * 1000;
      const step = () => {
        dispatchEvent(new PointerEvent('pointermove'));
        if (performance.now() < end) request(step);
        else resolve();
      };
      step();
    });
  });
}

async function cost(page) {
  return page.evaluate(async (seconds) => {
    globalThis.frameTimes.length = 0;
    await globalThis.keepDrawing(seconds);
    const sorted = [...globalThis.frameTimes].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
  }, secondsARun);
}

async function come_to(page, steps) {
  for (const [what, role, name, value] of steps) {
    const target = page.getByRole(role, { name, exact: true });
    if (what === 'fill') await target.fill(value);
    else await target.click();
    await page.waitForTimeout(1500);
  }
}

async function frames_at_rest(page) {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(4000);
  return page.evaluate(async () => {
    globalThis.frameTimes.length = 0;
    await new Promise((resolve) => { setTimeout(resolve, 3000); });
    return globalThis.frameTimes.length;
  });
}

async function times_of(open, steps) {
  const page = await open('ours', '/?worlds=1#play', isolate);
  await come_to(page, steps);
  const time = await cost(page);
  await page.context().close();
  return time;
}

async function demo_time(open) {
  const page = await open('demo', '/', isolate);
  await page.waitForTimeout(500);
  const time = await cost(page);
  await page.context().close();
  return time;
}

build();
await with_pages(['ours', 'demo'], async (open) => {
  const costs = {};
  for (const [name, steps] of Object.entries(views)) costs[name] = await times_of(open, steps);
  const [busiest] = Object.entries(costs).sort(([, a], [, b]) => b - a)[0];
  const ours = [];
  const demo = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await times_of(open, views[busiest]));
    demo.push(await demo_time(open));
  }
  const ratio = median(ours.map((mine, i) => mine / demo[i]));
  report('frame_cost', ratio, 3, { unit: 'times the demo window', busiest, runs, ours_ms: median(ours), demo_ms: median(demo), ...costs });
  const page = await open('ours', '/?worlds=1#play', isolate);
  await come_to(page, views['the story']);
  report('frames_at_rest', (await frames_at_rest(page)) / 180, 0, { unit: 'of the frames a screen shows in 3 s' });
});
