import type { Optional } from '../html/html.ts'
import type { Hex } from './colour.ts'

/** What makes a municipality's pages its own: three brand colours, a grey, corners and letters. */
export type Theme = {
  readonly id: string
  /** Of buttons, links and the first block of the mark. */
  readonly primary: Hex
  readonly second: Hex
  readonly third: Hex
  readonly neutral: Hex
  /** Corners in pixels: of fields, cards, panels. */
  readonly radius: readonly [number, number, number]
} & Optional<{
  /** When the primary colour should not be that of links: a red that reads as a warning. */
  link: Hex
  /** The letters of the reader's own device instead of ours. */
  ownLetters: boolean
  headingWeight: 600 | 700 | 800
}>

/** Invented towns. A real municipality's colours, letters and logo are its own and belong in its own configuration. */
export const themes: readonly Theme[] = [
  { id: 'opencjg', primary: '#0b5a6b', second: '#d9482b', third: '#f5b700', neutral: '#4b5560', radius: [6, 10, 20] },
  {
    id: 'rood',
    primary: '#c4122f',
    second: '#1d1d1b',
    third: '#f7b5be',
    link: '#004699',
    neutral: '#54545a',
    radius: [0, 0, 0],
    headingWeight: 800,
  },
  { id: 'groen', primary: '#00713a', second: '#7a3e9d', third: '#b7d334', neutral: '#4d5650', radius: [3, 4, 8] },
  {
    id: 'blauw',
    primary: '#154273',
    second: '#007bc7',
    third: '#f9e11e',
    neutral: '#4c5563',
    radius: [12, 18, 32],
    ownLetters: true,
  },
  { id: 'paars', primary: '#5b2a86', second: '#c2410c', third: '#8fd6c1', neutral: '#56505f', radius: [8, 14, 24] },
]

export const defaultTheme = 'opencjg'
