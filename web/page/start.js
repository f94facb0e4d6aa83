// The first that runs, before anything is drawn. Without it the page says that its script did not run; with it, the
// page says why, should anything after it not come: a file that is blocked or is not what it should be, a page opened
// from the disk, a frame that forbids too much, a program that never begins.
//
// A classic script with no imports: what it watches over cannot keep it from running.
(() => {
  const root = document.documentElement;
  const ticksToWait = 20; // seconds without any progress
  // In every language, as nothing else may come.
  const all = __START_WORDS__;
  const tag = [new URL(location.href).searchParams.get('lang'), ...navigator.languages].find((one) => all[one?.split('-')[0]]);
  const words = all[tag?.split('-')[0] ?? 'en'];

  root.dataset.started = '';
  // A question of another scenario than the page's own comes with that scenario.
  const ownQuestion = !/[?&]scenario=/.test(location.search) && location.hash.length < 2;
  if (!ownQuestion) root.dataset.waits = '';

  function say(what) {
    if (root.dataset.ready || root.dataset.failed) return;
    root.dataset.failed = 'late'; // Should it come after all, it is welcome.
    document.getElementById('loading-text').textContent = location.protocol === 'file:' ? words.from_disk : self.origin === 'null' ? words.in_frame : what;
    document.getElementById('loading-bar').hidden = true;
    document.getElementById('loading-reload').hidden = false;
  }

  // Once the page's elements are there.
  function whenParsed(act) {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act);
    else act();
  }

  // No style sheet: the picture lies still, and the elements over it are found by keyboard and screen reader.
  function layOutBare() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body{margin:0}#canvas,#mirror,#question,#problems,#link{position:fixed;inset:0;width:100%;height:100%}#mirror{pointer-events:none}#mirror *{position:absolute;margin:0;opacity:.01;pointer-events:auto}#mirror section{opacity:1;pointer-events:none}#mirror :is(p,h2),#live{opacity:0}#live{position:fixed}#mirror :focus{opacity:.5}#question,#problems,#link,#loading,#notice{background:Canvas;color:CanvasText}#loading,#notice{position:fixed;bottom:0}[hidden]{display:none!important}');
    document.adoptedStyleSheets = [sheet];
  }

  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) whenParsed(() => say(words.part_blocked.replace('{file}', target.src.split('/').pop())));
    else if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') layOutBare();
  }, true);

  // While something comes, it is waited for; a page that nobody sees draws nothing.
  let silent = 0;
  let seen = 0;
  const timer = setInterval(() => {
    const bar = document.getElementById('loading-bar');
    if (root.dataset.ready || root.dataset.failed) return clearInterval(timer);
    if (!bar || document.hidden) return undefined;
    silent = bar.value === seen ? silent + 1 : 0;
    seen = bar.value;
    if (silent >= ticksToWait) whenParsed(() => say(words.not_begun));
    return undefined;
  }, 1000);

  whenParsed(() => {
    document.getElementById('no-script').remove();
    document.getElementById('loading-reload').onclick = () => location.reload();
  });
})();
