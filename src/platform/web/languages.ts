/** Pages in more languages stand at addresses of their own: '/ar/zoeken'. A route says so by a path that begins with `/:taal`. */

import { NotFound } from '../ctx.ts'
import { type Language, type OtherLanguage, otherLanguages, readAddress } from '../i18n/languages.ts'
import type { Asked, Route } from './router.ts'

const inLanguage = '/:taal'

/** As the router of requests reads it: `/:taal` is a language, and no other word. */
export const patternOf = ({ path }: Pick<Route, 'path'>): string =>
  path === inLanguage || path.startsWith(`${inLanguage}/`)
    ? path.replace(inLanguage, `${inLanguage}{(?:${otherLanguages.join('|')})}`)
    : path

/** The language of a page whose path begins with `/:taal`. */
export function languageOf({ params }: Pick<Asked, 'params'>): OtherLanguage {
  const language = otherLanguages.find(one => one === params.taal)
  if (!language) throw new NotFound(`language ${params.taal}`)
  return language
}

/** Of a page at `/:taal/…` that language; else Dutch. For one handler that stands at both addresses. */
export const readIn = (asked: Pick<Asked, 'params'>): Language =>
  asked.params.taal === undefined ? 'nl' : languageOf(asked)

/** Whether the page at an address is there in the other languages as well. */
export function translatedIn(routes: readonly Route[]): (address: string) => boolean {
  const paths = routes
    .filter(({ method, path }) => method === 'GET' && (path === inLanguage || path.startsWith(`${inLanguage}/`)))
    .map(({ path }) => new RegExp(`^${path.slice(inLanguage.length).replace(/:\w+/g, '[^/]+') || '/'}$`))
  return address => paths.some(path => path.test(readAddress(address).path))
}
