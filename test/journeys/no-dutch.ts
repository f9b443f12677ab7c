/**
 * What of a page in Arabic was left in other letters. A sentence of ours has Arabic letters; a number, a code or an address needs none; what
 * somebody wrote here, and how a language calls itself, says in its `lang` that it is another language.
 */
import assert from 'node:assert/strict'
import { locations, organisations, professionals, vlierdam } from '../../cast/town.ts'
import type { Page } from './program.ts'

/** Called so in every language: the site and its own rooms, the town, its organisations, their places and the people who work there. */
const names: ReadonlySet<string> = new Set([
  ...['AR', 'CJG', 'Mijn CJG', 'OpenCJG', 'Henk Wolters', vlierdam.name],
  ...[...Object.values(organisations), ...Object.values(professionals), ...locations].map(({ name }) => name),
])

/** Of each sentence that is heard or seen, its words; in the page, as it knows what is hidden in a script and what is said to be Dutch. */
const sentences = `(() => {
  const isOurs = element => {
    const language = element?.closest('[lang]')?.lang
    return element && language === document.documentElement.lang && !element.closest('script, style, noscript, textarea')
  }
  const said = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) if (isOurs(walk.currentNode.parentElement)) said.push(walk.currentNode.data)
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
    if (isOurs(element))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) said.push(element.getAttribute(name) ?? '')
  return said.map(words => words.replace(/^[\\s:,.(]+|[\\s:,.)]+$/g, '')).filter(words => words !== '')
})()`

/** Of other letters three words are a sentence, whatever number stands in it. */
const isStrange = (words: string): boolean =>
  !/\p{Script=Arabic}/u.test(words) &&
  (/\d/.test(words) ? /(?:\p{Script=Latin}{2,}[ ,]+){2}\p{Script=Latin}{2}/u : /\p{Script=Latin}{2}/u).test(words) &&
  !names.has(words)

/** The page is in Arabic, runs from right to left, and holds no sentence of ours in another language. */
export async function isArabic(page: Page): Promise<void> {
  const language = await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')
  const said = await page.evaluate<readonly string[]>(sentences)
  assert.deepEqual([language, said.filter(isStrange)], [['ar', 'rtl'], []], page.url())
}
