/** A signed-in request in process: `as(town, 'jeugdarts').get('/jeugd')`. The whole program answers; nothing is mocked. */
import type { Hono } from 'hono'

export type Browser = {
  get(path: string): Promise<Response>
  /** Posts a form as a browser would: with a fresh idempotency key, unless one is given. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[] | Blob>>): Promise<Response>
}

const origin = 'http://localhost:3000'

/** A browser with (or without) a session cookie. `host` decides the municipality. */
export function browser(
  app: Hono,
  { cookie = '', host = 'localhost:3000' }: { cookie?: string; host?: string } = {},
): Browser {
  const headers = { cookie, host, 'sec-fetch-site': 'same-origin' }
  return {
    get: async path => app.request(new URL(path, origin), { headers }),
    post: async (path, fields) => app.request(new URL(path, origin), { method: 'POST', headers, body: formOf(fields) }),
  }
}

/** Signs a member of the cast in by the demo's own way. */
export async function as(app: Hono, who: string, host = 'localhost:3000'): Promise<Browser> {
  const response = await browser(app, { host }).post('/inloggen/demo', { who })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (response.status !== 303 || !cookie) throw new Error(`${who} could not sign in: ${response.status}`)
  return browser(app, { cookie, host })
}

/** Written as a browser writes it: by parts when there is a file among them, and lines end as on paper. */
function formOf(fields: Readonly<Record<string, string | readonly string[] | Blob>>): FormData | URLSearchParams {
  const hasFile = Object.values(fields).some(value => value instanceof Blob)
  const form = hasFile ? new FormData() : new URLSearchParams()
  if (!('_key' in fields)) form.set('_key', crypto.randomUUID())
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) {
      if (form instanceof FormData) form.set(name, value, 'file.json')
    } else for (const one of [value].flat()) form.append(name, one.replaceAll(/\r\n?|\n/g, '\r\n'))
  }
  return form
}
