/** What is counted of the items of a school year, each told once. Nothing here knows a name. */
import { ageBand } from '../../../knowledge/consent/age-band.ts'
import { closingOutcomes, type Item } from '../item.ts'

type Day = Temporal.PlainDate

export const breakdowns = ['standing', 'outcome', 'age', 'to-discussion', 'to-closure'] as const
export type BreakdownName = (typeof breakdowns)[number]

export const standings = ['by-name', 'without-name', 'withdrawn'] as const
export const ages = ['under-6', '6-11', '12-15', '16-and-over', 'unknown'] as const
/** Proposed bands; the agreements that were found set no term. */
export const leads = ['within-2-weeks', 'within-6-weeks', 'longer', 'not-yet'] as const

export const categories = {
  standing: standings,
  outcome: [...closingOutcomes, 'open'],
  age: ages,
  'to-discussion': leads,
  'to-closure': leads,
} as const satisfies Record<BreakdownName, readonly string[]>

/** Of one item that reached the team: whether consent stands, when its pupil was born, when it was first discussed. */
export type Counted = {
  readonly item: Item
  readonly isOpen: boolean
  readonly birth: Day | null
  readonly discussedOn: Day | null
}

export const categoryOf: { readonly [name in BreakdownName]: (counted: Counted) => string } = {
  standing: ({ item, isOpen }) => {
    if (item.kind === 'anonymous') return 'without-name'
    return isOpen ? 'by-name' : 'withdrawn'
  },
  outcome: ({ item }) => item.closure?.outcome ?? 'open',
  age: ({ item, birth }) => (birth === null ? 'unknown' : ageOn(birth, item.requestedOn)),
  'to-discussion': ({ item, discussedOn }) => leadOf(item.requestedOn, discussedOn),
  'to-closure': ({ item }) => leadOf(item.requestedOn, item.closure?.on ?? null),
}

function ageOn(birth: Day, on: Day): (typeof ages)[number] {
  const band = ageBand(birth, on)
  if (band === '12-15') return '12-15'
  if (band !== 'under-12') return '16-and-over'
  return Temporal.PlainDate.compare(birth.add({ years: 6 }), on) > 0 ? 'under-6' : '6-11'
}

function leadOf(from: Day, until: Day | null): (typeof leads)[number] {
  if (until === null) return 'not-yet'
  const { days } = from.until(until)
  if (days <= 14) return 'within-2-weeks'
  return days <= 42 ? 'within-6-weeks' : 'longer'
}
