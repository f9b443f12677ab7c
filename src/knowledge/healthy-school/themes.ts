/**
 * The themes of a Healthy School, with the days on which they count. Themes change, so each has its days; only those found at the source
 * are here, and a municipality adds what it knows better. Source: docs/sources.md, row `healthy-school`.
 */
import { type EducationKind, educationKinds } from './pillars.ts'

export type Theme = {
  /** A word for a found theme, the id of the row for one of a municipality. */
  readonly id: string
  readonly name: string
  readonly kinds: readonly EducationKind[]
  /** Null: since when was not found. */
  readonly from: Temporal.PlainDate | null
  /** The last day; null while no end is known. */
  readonly until: Temporal.PlainDate | null
}

/** Which kinds of school a theme is for was found for one theme only; the others are not held back from any. */
const found = (id: string, name: string, kinds: readonly EducationKind[] = educationKinds): Theme => ({
  id,
  name,
  kinds,
  from: null,
  until: null,
})

/** Found: that it went in 2022, not on which day. */
const goneIn2022 = (theme: Theme): Theme => ({ ...theme, until: Temporal.PlainDate.from('2022-12-31') })

/** `special` is so and vso together; for this theme the source names vso alone. */
const alcoholKinds = ['secondary', 'vocational', 'special'] as const

export const foundThemes: readonly Theme[] = [
  found('nutrition', 'Voeding'),
  found('exercise', 'Bewegen en sport'),
  found('wellbeing', 'Welbevinden'),
  found('relations', 'Relaties en seksualiteit'),
  found('media', 'Mediawijsheid'),
  found('environment', 'Milieu en natuur'),
  found('substances', 'Roken-, alcohol- en drugspreventie', alcoholKinds),
  goneIn2022(found('physical-safety', 'Fysieke veiligheid')),
  goneIn2022(found('smoking-and-alcohol', 'Roken en alcohol', ['primary'])),
]

/** May a school of this kind choose the theme on this day? */
export const isOffered = ({ kinds, from, until }: Theme, kind: EducationKind, today: Temporal.PlainDate): boolean =>
  kinds.includes(kind) &&
  (from === null || Temporal.PlainDate.compare(from, today) <= 0) &&
  (until === null || Temporal.PlainDate.compare(today, until) <= 0)
