// Keeps the site's files for a visit without a network. Every file but the page itself has a hash in its name, so
// what is kept never goes stale; the page is taken from the same set, so that files of two versions never mix.
//
// Copies of the site in other folders of one origin share its caches: each touches only those of its own folder.
const assets = __ASSETS__;
const ours = `devops-journey ${registration.scope} `;
const cacheName = ours + assets.join();

// A language is kept once it has been asked for.
const isLanguage = (name) => name.startsWith('words_');
const isKnownLanguage = ({ pathname }) => assets.some((name) => isLanguage(name) && pathname.endsWith(`/${name}`));

async function install() {
  const cache = await caches.open(cacheName);
  // The page anew; the others may come from the browser's own cache, as their names say what they hold.
  await cache.addAll([new Request('./', { cache: 'reload' }), ...assets.filter((name) => name !== 'index.html' && !isLanguage(name))]);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== cacheName).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(cacheName);
  const isPage = request.mode === 'navigate';
  const kept = await cache.match(isPage ? './' : request, { ignoreSearch: isPage });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok && isKnownLanguage(new URL(request.url))) await cache.put(request, fresh.clone());
  return fresh;
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));
addEventListener('message', (event) => { if (event.data === 'take-over') skipWaiting(); });
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
