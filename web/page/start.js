// The first that runs, before anything is drawn. Without it the page says that its script did not run; with it, the
// page says why, should anything after it not come: a file that is blocked or is not what it should be, a page opened
// from the disk, a frame that forbids too much, a program that never begins.
//
// A classic script with no imports: what it watches over cannot keep it from running.
(() => {
  const root = document.documentElement;
  const ticksToWait = 20; // seconds without any progress
  const file = 'This page was opened from the disk, and from there a browser loads no program. It needs a web server, if only on this machine: for example python3 -m http.server in its folder.';
  const frame = 'This page stands in a frame whose sandbox keeps its program away. Open the page itself, or let the frame have allow-same-origin.';

  root.dataset.started = '';
  // A question of another scenario than the page's own comes with that scenario.
  const ownQuestion = !/[?&]scenario=/.test(location.search) && location.hash.length < 2;
  if (!ownQuestion) root.dataset.waits = '';

  function say(what) {
    if (root.dataset.ready || root.dataset.failed) return;
    root.dataset.failed = 'late'; // Should it come after all, it is welcome.
    document.getElementById('loading-text').textContent = location.protocol === 'file:' ? file : self.origin === 'null' ? frame : what;
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
    if (target instanceof HTMLScriptElement) whenParsed(() => say(`A part of this page could not be loaded (${target.src.split('/').pop()}). Something blocks it, or the network is gone.`));
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
    if (silent >= ticksToWait) whenParsed(() => say('The program has not begun. The network may be slow, or something keeps the page from loading or drawing.'));
    return undefined;
  }, 1000);

  whenParsed(() => {
    document.getElementById('no-script').remove();
    document.getElementById('loading-reload').onclick = () => location.reload();
  });
})();
