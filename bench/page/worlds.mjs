// How soon a thousand worlds are known: in the page, with as many workers as it hires, from the result on, beside
// `journey compare` with as many jobs, in turn; and the longest gap between two frames meanwhile.
// node bench/page/worlds.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, median, report, root, with_pages } from './measure.mjs';

const runs = Number(process.argv[2] ?? 3);
const worlds = 1000;

// The times of all frames, drawn upon or not, from the first that shows the card of the worlds to the first that
// knows them all.
function frames_until_done() {
  return new Promise((resolve) => {
    const frames = [];
    const step = () => {
      if (document.querySelector('[aria-label="Many repeats"]')) frames.push(performance.now());
      if (document.body.textContent.includes('Digest of the comparison')) resolve(frames);
      else requestAnimationFrame(step);
    };
    step();
  });
}

async function in_page(open) {
  const page = await open('ours', `/?worlds=${worlds}&seed=1#play`);
  const noted = page.evaluate(frames_until_done);
  await page.getByRole('slider', { name: 'Day', exact: true }).fill('365');
  const frames = await noted;
  const workers = page.workers().length;
  await page.context().close();
  const gaps = frames.slice(1).map((time, i) => time - frames[i]);
  return { workers, seconds: (frames.at(-1) - frames[0]) / 1000, longest: Math.max(...gaps) };
}

function natively(jobs) {
  const program = path.join(root, 'build/release/sim/cli/journey');
  const scenario = path.join(root, 'scenarios/silos_or_one_team.json');
  const before = performance.now();
  const { status } = spawnSync(program, ['compare', scenario, '--replications', worlds, '--seed', 1, '--jobs', jobs, '--json'].map(String), { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error(`journey compare ended with ${status}`);
  return (performance.now() - before) / 1000;
}

build();
await with_pages(['ours'], async (open) => {
  const pages = [];
  const native = [];
  for (let run = 0; run < runs; run += 1) {
    pages.push(await in_page(open));
    native.push(natively(pages[run].workers));
  }
  const ratio = median(pages.map((one, i) => one.seconds / native[i]));
  report('worlds', ratio, 2.5, {
    unit: 'times journey compare with as many jobs', runs, workers: pages[0].workers,
    page_seconds: median(pages.map((one) => one.seconds)), native_seconds: median(native),
    longest_frame_gap_ms: Math.max(...pages.map((one) => one.longest)),
  });
});
