/** Somebody with a browser of their own: keeps cookies of our program and of the provider apart, and follows where both send it. */
import type { Hono } from 'hono'
import { low } from './provider.ts'

export type PasserBy = {
  get(path: string): Promise<Response>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>
  /** Goes to the provider from this address of ours and chooses there: the address by which one comes back here. */
  toProvider(path: string, choice: Choice): Promise<string>
  /** The same, and comes back. */
  signIn(path: string, choice: Choice): Promise<Response>
}
export type Choice = { readonly who: string; readonly level?: string; readonly stops?: boolean }

const here = 'http://localhost:3000'

export function passerBy(app: Hono, agent = 'Mozilla/5.0 (Linux; Android 15) Mobile'): PasserBy {
  const own = new Map<string, string>()
  const there = new Map<string, string>()
  const ask = async (path: string, method = 'GET', body: BodyInit | null = null) => {
    const headers = { cookie: words(own), host: 'localhost:3000', 'sec-fetch-site': 'same-origin', 'user-agent': agent }
    const response = await app.request(new URL(path, here), { method, headers, ...(body === null ? {} : { body }) })
    keep(own, response)
    return response
  }
  const toProvider = async (path: string, choice: Choice) => {
    const away = locationOf(await ask(path))
    const page = await follow(there, away)
    const body = new URLSearchParams({
      wie: choice.who,
      niveau: choice.level ?? low,
      ...(choice.stops ? { stop: '' } : {}),
    })
    const chosen = await send(there, page.url, { method: 'POST', body })
    return (await follow(there, new URL(locationOf(chosen), page.url).href)).url
  }
  return {
    get: path => ask(path),
    post: (path, fields = {}) => {
      const form = new FormData()
      form.set('_key', crypto.randomUUID())
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      return ask(path, 'POST', form)
    },
    toProvider,
    signIn: async (path, choice) => ask(await toProvider(path, choice)),
  }
}

/** From one address of the provider to the next, until it shows a page or sends the browser back to us. */
async function follow(jar: Map<string, string>, address: string): Promise<{ readonly url: string }> {
  let url = address
  for (let steps = 0; steps < 10; steps++) {
    if (url.startsWith(here)) return { url }
    const response = await send(jar, url, {})
    const next = response.headers.get('location')
    if (next === null) return { url }
    url = new URL(next, url).href
  }
  throw new Error(`the provider sends around in circles: ${url}`)
}

async function send(jar: Map<string, string>, url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...options, redirect: 'manual', headers: { cookie: words(jar) } })
  keep(jar, response)
  await response.arrayBuffer()
  return response
}

function locationOf(response: Response): string {
  const location = response.headers.get('location')
  if (location === null) throw new Error(`sent nowhere: ${response.status}`)
  return location
}

function keep(jar: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
}

const words = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
