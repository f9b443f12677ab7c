/** Short ways to write down the items of our own questionnaires. */
import type { Item, ItemAnswer } from './questionnaire.ts'

type Written = Omit<Item, 'number' | 'step'>

const answer = (value: string, label: string, marks: ItemAnswer['marks'] = null): ItemAnswer => ({
  value,
  label,
  marks,
})

const going = [answer('good', 'Goed'), answer('so-so', 'Gaat wel'), answer('bad', 'Niet goed', 'discuss')]
const easy = [answer('good', 'Goed'), answer('sometimes', 'Soms lastig'), answer('hard', 'Vaak lastig', 'discuss')]
const noWorry = [answer('no', 'Nee'), answer('little', 'Een beetje'), answer('yes', 'Ja', 'discuss')]
const enough = [answer('yes', 'Ja'), answer('little', 'Een beetje'), answer('no', 'Nee', 'discuss')]
const safe = [answer('yes', 'Ja'), answer('sometimes', 'Niet altijd', 'urgent'), answer('no', 'Nee', 'urgent')]

const choice =
  (answers: readonly ItemAnswer[]) =>
  (words: string, purpose: string): Written => ({ bds: null, kind: 'choice', words, purpose, answers })

/** Hoe gaat het? Goed, gaat wel, niet goed. */
export const howGoes = choice(going)
/** Goed, soms lastig, vaak lastig. */
export const howEasy = choice(easy)
/** Nee, een beetje, ja: yes is something to talk about. */
export const isThere = choice(noWorry)
/** Ja, een beetje, nee: no is something to talk about. */
export const isEnough = choice(enough)
/** Ja, niet altijd, nee: all but yes is read at once. */
export const isSafe = choice(safe)

export const inWords = (words: string, purpose: string): Written => ({
  bds: null,
  kind: 'text',
  words,
  purpose,
  answers: [],
})

/** Numbers the items through, step by step. */
export function numbered(steps: readonly (readonly Written[])[]): readonly Item[] {
  const placed = steps.flatMap((items, place) => items.map(item => ({ ...item, step: place + 1 })))
  return placed.map((item, place) => ({ ...item, number: place + 1 }))
}
