/** The D-scores a reader can choose from, by the word in the address: a key and the children it is held against. */
import type { KeyName, Population } from '../../../../knowledge/development/d-score/keys.ts'

export const scaleNames = ['gsed-nederland', 'gsed-fase-1', 'gsed-norm', 'nederland-2014'] as const
export type ScaleName = (typeof scaleNames)[number]

export type ChosenScale = { readonly name: ScaleName; readonly key: KeyName; readonly population: Population }

/** Own choice of the first one: the key that reaches furthest, on Dutch children. */
export const scales: { readonly [Name in ScaleName]: ChosenScale } = {
  'gsed-nederland': { name: 'gsed-nederland', key: 'gsed2406', population: 'dutch' },
  'gsed-fase-1': { name: 'gsed-fase-1', key: 'gsed2406', population: 'phase1' },
  'gsed-norm': { name: 'gsed-norm', key: 'gsed2406', population: 'preliminary_standards' },
  'nederland-2014': { name: 'nederland-2014', key: 'dutch', population: 'dutch' },
}

export const scaleIn = (query: URLSearchParams): ChosenScale =>
  scales[scaleNames.find(name => name === query.get('schaal')) ?? 'gsed-nederland']
