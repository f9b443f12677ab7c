/**
 * What is looked at, felt or heard at which age, by Basisdataset element. Source: the reminder table of growthscreener, in ages of
 * completed weeks or months; docs/sources.md, row `contact-moments`.
 */
import { type AgeUnit, daysOf, isWithin } from './age-window.ts'

type Day = Temporal.PlainDate
type Span = readonly [unit: AgeUnit, from: number, to: number]

export type Examination = { readonly bdsNumber: number; readonly label: string; readonly spans: readonly Span[] }

const firstHeart: readonly Span[] = [
  ['weeks', 3, 5],
  ['weeks', 6, 16],
]

export const examinations: readonly Examination[] = [
  { bdsNumber: 855, label: 'Hart beluisteren', spans: [...firstHeart, ['months', 4, 10], ['months', 10, 15]] },
  { bdsNumber: 146, label: 'Pulsaties van de liesslagaders', spans: firstHeart },
  { bdsNumber: 206, label: 'Lever', spans: firstHeart },
  { bdsNumber: 207, label: 'Milt', spans: firstHeart },
  {
    bdsNumber: 806,
    label: 'Ingedaalde testes',
    spans: [
      ['weeks', 3, 7],
      ['months', 2, 6],
      ['months', 7, 11],
    ],
  },
  {
    bdsNumber: 167,
    label: 'Voorkeurshouding en vorm van het hoofd',
    spans: [
      ['weeks', 3, 6],
      ['weeks', 6, 10],
      ['weeks', 11, 15],
      ['weeks', 16, 26],
    ],
  },
  {
    bdsNumber: 840,
    label: 'Rode fundusreflex',
    spans: [
      ['weeks', 3, 5],
      ['weeks', 11, 15],
    ],
  },
  {
    bdsNumber: 1379,
    label: 'Inspectie van de ogen',
    spans: [
      ['weeks', 3, 5],
      ['weeks', 6, 10],
      ['weeks', 11, 15],
      ['months', 5, 9],
      ['months', 13, 24],
      ['months', 36, 36],
      ['months', 42, 48],
    ],
  },
  {
    bdsNumber: 408,
    label: 'Gezichtsscherpte',
    spans: [
      ['months', 42, 48],
      ['months', 54, 66],
    ],
  },
]

/** What is examined at this age. Testes are for who has them, or may have: `sex` unknown is asked too. */
export const examinationsOn = (
  { birth, sex }: { readonly birth: Day; readonly sex: 'male' | 'female' | 'unknown' },
  on: Day,
): readonly Examination[] =>
  examinations.filter(
    ({ bdsNumber, spans }) =>
      !(bdsNumber === 806 && sex === 'female') &&
      spans.some(([unit, from, to]) => isWithin(on, daysOf({ unit, from, target: from, to }, birth))),
  )
