/**
 * The service worker that stands between the pane's page and the network: its one request for Office.js is answered with Microsoft's
 * client between our two halves. The page itself is the production page, byte for byte.
 */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OURS = '/office.js';

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Event & { waitUntil(work: Promise<void>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = globalThis as unknown as Worker;

worker.addEventListener('install', (event) => { event.waitUntil(worker.skipWaiting()); });
worker.addEventListener('activate', (event) => { event.waitUntil(worker.clients.claim()); });
worker.addEventListener('fetch', (event) => {
  if (event.request.url === OFFICE_JS) event.respondWith(answer());
});

async function answer(): Promise<Response> {
  const ours = await fetch(OURS);
  return new Response(await ours.text(), { status: ours.status, headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
