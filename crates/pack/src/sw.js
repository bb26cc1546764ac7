// Keeps one whole build for use without a network. VERSION and FILES are of that build, and pages of it
// are answered from it alone: a newer build waits until the player asks for it.
const VERSION = '{{version}}';
const FILES = {{files}};

const SCOPE = self.registration.scope;
const CACHE = `placard ${SCOPE} ${VERSION}`;
const PAGE = new URL('index.html', SCOPE).href;

self.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

// All or nothing: a build of which a file is missing is not kept.
async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(new URL(file, SCOPE), { cache: 'no-cache' })));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver() {
  const older = (name) => name.startsWith(`placard ${SCOPE} `) && name !== CACHE;
  const names = await caches.keys();
  await Promise.all(names.filter(older).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(SCOPE)) event.respondWith(answer(request));
});

// Every address in the scope is the one page; whatever else is asked for is of this build or not kept.
async function answer(request) {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? PAGE : request;
  return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request);
}
