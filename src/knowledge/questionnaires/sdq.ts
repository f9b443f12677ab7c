/**
 * The Strengths and Difficulties Questionnaire: its structure, its elements and its scoring, without its words. The text is Youthinmind's and
 * electronic use needs their permission: a municipality that has it loads the words. The impact part is left out: its scoring was not found.
 * Source: docs/sources.md, row `sdq` (25 elements 1078-1102; scales and reversed items as the instrument is commonly scored, not checked at the
 * source; instrument codes of list 387).
 */
import type { FilledBy, Item, ItemAnswer, Questionnaire, Scale } from './questionnaire.ts'

const firstElement = 1078
const itemCount = 25

const reversed = [7, 11, 14, 21, 25]
const scale = (id: string, label: string, items: readonly number[], countsInTotal = true): Scale => ({
  id,
  label,
  items,
  reversed: items.filter(item => reversed.includes(item)),
  countsInTotal,
})

const scales: readonly Scale[] = [
  scale('emotional', 'Gevoelens', [3, 8, 13, 16, 24]),
  scale('conduct', 'Gedrag', [5, 7, 12, 18, 22]),
  scale('hyperactivity', 'Drukte en aandacht', [2, 10, 15, 21, 25]),
  scale('peers', 'Omgaan met leeftijdgenoten', [6, 11, 14, 19, 23]),
  scale('prosocial', 'Rekening houden met anderen', [1, 4, 9, 17, 20], false),
]

/** On this scale a high score is good. */
export const goodScale = 'prosocial'

/** In words of our own, by scale: which scale a sentence belongs to is what it is asked for. */
const purposes: Readonly<Record<string, string>> = {
  emotional: 'Om te zien of er angst, verdriet of spanning is.',
  conduct: 'Om te zien hoe het gaat met luisteren, boosheid en regels.',
  hyperactivity: 'Om te zien hoe het gaat met stilzitten en opletten.',
  peers: 'Om te zien hoe het gaat met vriendjes en andere kinderen.',
  prosocial: 'Om te zien wat er goed gaat in de omgang met anderen.',
}

const unworded = (value: string): ItemAnswer => ({ value, label: null, marks: null })
const answers = ['1', '2', '3'].map(unworded)

const items: readonly Item[] = Array.from({ length: itemCount }, (_, place) => ({
  number: place + 1,
  bds: firstElement + place,
  kind: 'choice',
  step: Math.floor(place / 5) + 1,
  words: null,
  purpose: purposes[scales.find(one => one.items.includes(place + 1))?.id ?? ''] ?? '',
  answers,
}))

const years = (from: number, until: number) => ({ fromMonths: from * 12, untilMonths: until * 12 + 11 })

const sdq = (
  id: string,
  title: string,
  filledBy: FilledBy,
  ages: Questionnaire['ages'],
  instrument: string,
): Questionnaire => ({
  id,
  version: 1,
  title,
  filledBy,
  ages,
  steps: ['1', '2', '3', '4', '5'].map(step => `Deel ${step} van 5`),
  items,
  scales,
  instrument,
  owner: 'Youthinmind',
})

export const sdqs: readonly Questionnaire[] = [
  sdq('sdq-parents-2-4', 'SDQ voor ouders (2-4 jaar)', 'parent', years(2, 3), '13'),
  sdq('sdq-parents-4-17', 'SDQ voor ouders (4-17 jaar)', 'parent', years(4, 17), '14'),
  sdq('sdq-teachers-2-4', 'SDQ voor leerkrachten (2-4 jaar)', 'teacher', years(2, 3), '15'),
  sdq('sdq-teachers-4-17', 'SDQ voor leerkrachten (4-17 jaar)', 'teacher', years(4, 17), '16'),
  sdq('sdq-youth-11-17', 'SDQ voor jongeren (11-17 jaar)', 'youth', years(11, 17), '17'),
]
