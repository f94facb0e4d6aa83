// How late the first frame is, against a page with nothing but Dear ImGui and SDL2: loaded in turn, each time with
// nothing kept from before. node bench/page/first_frame.mjs [RUNS]
import { build, median, report, with_pages } from './measure.mjs';

const runs = Number(process.argv[2] ?? 9);

// Milliseconds from the beginning of the navigation to the frame.
function note_first_frame(page) {
  return page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.ready !== 'true') return;
      globalThis.firstFrame = performance.now();
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
}

async function load(open, name, address) {
  const page = await open(name, address, note_first_frame);
  const at = await page.evaluate(() => globalThis.firstFrame);
  await page.context().close();
  return at;
}

build();
await with_pages(['ours', 'bare'], async (open) => {
  const ours = [];
  const bare = [];
  // The first loads warm the machine up and are not counted.
  for (let run = 0; run <= runs; run += 1) {
    const mine = await load(open, 'ours', '/');
    const other = await load(open, 'bare', '/');
    if (run > 0) ours.push(mine);
    if (run > 0) bare.push(other);
  }
  const ratio = median(ours.map((mine, i) => mine / bare[i]));
  report('first_frame', ratio, 1.5, { unit: 'times the bare page', runs, ours_ms: median(ours), bare_ms: median(bare) });
});
