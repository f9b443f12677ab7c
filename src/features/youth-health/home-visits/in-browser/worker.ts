/**
 * The service worker of the visits. It keeps the empty page and what the page is drawn with, never a record, and wipes a package whose time
 * is over when it is renewed. It sends nothing: the page does, when it is open and there is network.
 */
import { look } from './vault.ts'

const page = '/huisbezoeken/onderweg'
const shelf = 'home-visits'

addEventListener('install', event =>
  until(
    event,
    fill().then(() => call(self, 'skipWaiting')),
  ),
)
addEventListener('activate', event =>
  until(
    event,
    look().then(() => call(Reflect.get(self, 'clients'), 'claim')),
  ),
)
addEventListener('fetch', event => {
  if (!('request' in event && event.request instanceof Request)) return
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname === page || pathname === `${page}.js` || pathname.startsWith('/assets/'))
    call(event, 'respondWith', kept(request))
})

/** The page, and everything it names: its style, its letters, its script. */
async function fill(): Promise<void> {
  const cache = await caches.open(shelf)
  const drawn = await fetch(page, { cache: 'reload', credentials: 'omit' })
  const html = await drawn.clone().text()
  const named = addressesIn(html)
  const sheets = await Promise.all(
    named.filter(one => one.endsWith('.css')).map(one => fetch(one).then(got => got.text())),
  )
  const all = new Set([...named, ...sheets.flatMap(addressesIn), `${page}.js`])
  for (const request of await cache.keys()) if (!all.has(new URL(request.url).pathname)) await cache.delete(request)
  await cache.put(page, drawn)
  await cache.addAll([...all].map(one => new Request(one, { cache: 'reload' })))
}

const addressesIn = (text: string): readonly string[] => text.match(/\/assets\/[\w.-]+/g) ?? []

/** What lies here first: a bad line is slower than none. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(shelf)
  return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request)
}

function until(event: Event, work: Promise<unknown>): void {
  call(event, 'waitUntil', work)
}

/** What a worker can do and a window cannot: the types know windows alone. */
function call(whom: unknown, what: string, ...told: readonly unknown[]): unknown {
  const act: unknown = whom instanceof Object ? Reflect.get(whom, what) : undefined
  return typeof act === 'function' ? act.apply(whom, told) : undefined
}
