/**
 * Every page that somebody without an account may open, with an address at which it can be looked at. Drawn from the routes: of a new
 * public page that has a parameter in its address the tests ask for an example here, or for why there is none.
 */
import { routesOf } from '../src/app.ts'
import { addressIn, type OtherLanguage, readAddress } from '../src/platform/i18n/languages.ts'
import { visitor as nobody } from '../src/platform/web/handle.ts'
import type { Route } from '../src/platform/web/router.ts'
import type { Browser } from './as.ts'
import { examples, whyNoPage } from './public-page-examples.ts'

export type PublicPage = {
  /** As the route has it: '/artikelen/:slug', in Arabic '/ar/artikelen/:slug'. */
  readonly name: string
  readonly address: string
}

/** Beside Dutch the language that runs the other way; the other six are drawn by the same code. */
const lookedAt: readonly OtherLanguage[] = ['ar']

/** The names of all public pages, in the order of the alphabet. @param others the languages beside Dutch */
export const publicPageNames = (others: readonly OtherLanguage[] = lookedAt): readonly string[] =>
  [
    ...new Set(
      routesOf(demo)
        .filter(isPublicPage)
        .flatMap(({ path }) => namesOf(path, others)),
    ),
  ].toSorted()

const demo = { demo: true, mail: 'stays-in-demo', openId: null } as const

const isPublicPage = ({ method, shell, may, path }: Route): boolean =>
  method === 'GET' && shell === 'public' && may(nobody) && !/\.(?:ics|json|csv)$/.test(path) && !(path in whyNoPage)

const namesOf = (path: string, others: readonly OtherLanguage[]): readonly string[] =>
  path.startsWith('/:taal') ? others.map(language => path.replace(':taal', language)) : [path]

/** Each page with an address that shows it, made by asking, booking and signing up as a visitor would. */
export async function publicPages(visitor: Browser, others = lookedAt): Promise<readonly PublicPage[]> {
  const found = new Map<string, Promise<string>>()
  const addressOf = (dutch: string): Promise<string> => {
    const known = found.get(dutch) ?? examples[dutch]?.(visitor, addressOf) ?? Promise.resolve(dutch)
    found.set(dutch, known)
    return known
  }
  const pages: PublicPage[] = []
  for (const name of publicPageNames(others)) {
    const { language, path } = readAddress(name)
    pages.push({ name, address: addressIn(language, await addressOf(path)) })
  }
  return pages
}

/** A browser at an address elsewhere: the same as one in process. */
export function browserAt(address: string): Browser {
  const headers = { 'sec-fetch-site': 'same-origin' }
  const send = (path: string, more: RequestInit) =>
    fetch(new URL(path, address), { headers, redirect: 'manual', ...more })
  return {
    get: path => send(path, {}),
    post: (path, fields) => {
      const body = new URLSearchParams()
      if (!('_key' in fields)) body.set('_key', crypto.randomUUID())
      for (const [name, value] of Object.entries(fields))
        for (const one of [value].flat()) if (typeof one === 'string') body.append(name, one)
      return send(path, { method: 'POST', body })
    },
  }
}
