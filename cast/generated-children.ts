/**
 * Children by chance, the same every time: where they were born, how they grew and which doses they had. Growth follows a line of
 * its own through the Dutch references, with the small errors of a tape measure and a wriggling baby.
 */
import { ageInYears } from '../src/knowledge/ages/age.ts'
import { valueAt } from '../src/knowledge/growth/lms.ts'
import { type GrowingChild, whichReference } from '../src/knowledge/growth/which-reference.ts'
import { windowOf } from '../src/knowledge/vaccination/interval.ts'
import { linesFor } from '../src/knowledge/vaccination/lines-for.ts'
import type { Dose } from '../src/knowledge/vaccination/validity.ts'
import { boys, fathers, girls, mothers, streets, surnames } from './names.ts'
import { type Random, seeded } from './random.ts'

type Day = Temporal.PlainDate

export type GeneratedChild = {
  readonly number: number
  readonly givenNames: string
  readonly familyName: string
  readonly sex: 'male' | 'female'
  readonly birth: Day
  readonly gestationDays: number
  readonly birthWeightGrams: number
  readonly guardians: readonly { readonly givenNames: string; readonly sex: 'male' | 'female' }[]
  readonly address: { readonly street: string; readonly houseNumber: string; readonly postcode: string }
  readonly visits: readonly Visit[]
  readonly doses: readonly Dose[]
}
type Visit = { readonly on: Day; readonly heightCm: number; readonly weightKg: number; readonly headCm: number | null }

const oldestDays = 16 * 365

export function generateChildren(count: number, today: Day): readonly GeneratedChild[] {
  const random = seeded(20_260_101)
  return Array.from({ length: count }, (_, number) => generate(number, today, random))
}

function generate(number: number, today: Day, random: Random): GeneratedChild {
  const sex = random.next() < 0.5 ? ('male' as const) : ('female' as const)
  // Half of the town's children are under four: that is whom a nurse sees most.
  const birth = today.subtract({
    days: random.next() < 0.5 ? random.between(30, 4 * 365) : random.between(30, oldestDays),
  })
  const gestationDays = random.next() < 0.07 ? random.between(30 * 7, 36 * 7 + 6) : random.between(37 * 7, 41 * 7 + 6)
  const child: GrowingChild = { sex, gestationWeeks: Math.floor(gestationDays / 7) }
  return {
    number,
    givenNames: random.pick(sex === 'male' ? boys : girls),
    familyName: random.pick(surnames),
    sex,
    birth,
    gestationDays,
    birthWeightGrams: birthWeight(gestationDays, random),
    guardians: parents(random),
    address: { street: random.pick(streets), houseNumber: String(random.between(1, 180)), postcode: postcode(random) },
    visits: visitsOf(child, birth, today, random),
    doses: dosesOf(birth, sex, today, random),
  }
}

const parents = (random: Random): GeneratedChild['guardians'] => {
  const mother = { givenNames: random.pick(mothers), sex: 'female' as const }
  return random.next() < 0.12 ? [mother] : [mother, { givenNames: random.pick(fathers), sex: 'male' as const }]
}

const postcode = (random: Random): string =>
  `12${random.between(34, 38)} ${'ABCDEFGH'[random.between(0, 7)]}${'KLMNPRST'[random.between(0, 7)]}`

/** About 3,450 g at 40 weeks and 180 g less per week before. A plausible town, no reference. */
const birthWeight = (gestationDays: number, random: Random): number =>
  Math.round((3450 - Math.max(0, 280 - gestationDays) * 26 + random.normal() * 380) / 10) * 10

/** Ages in days at which youth health care usually meets a child. */
const visitAges = [28, 56, 91, 152, 230, 335, 425, 550, 730, 1095, 1400, 2000, 3600, 4900]

function visitsOf(child: GrowingChild, birth: Day, today: Day, random: Random): readonly Visit[] {
  const own = { height: random.normal() * 0.9, weight: random.normal() * 0.9, head: random.normal() * 0.9 }
  const days = visitAges.map(age => birth.add({ days: age + random.between(-4, 9) }))
  return days
    .filter(on => Temporal.PlainDate.compare(on, today) < 0)
    .flatMap(on => visitAt(child, birth, on, own, random))
}

type OwnLine = { readonly height: number; readonly weight: number; readonly head: number }

function visitAt(child: GrowingChild, birth: Day, on: Day, own: OwnLine, random: Random): readonly Visit[] {
  const age = ageInYears(birth, on)
  const at = (measure: 'height' | 'weight' | 'headCircumference', z: number): number => {
    const choice = whichReference(child, measure, age, 'stored')
    return choice.kind === 'reference' ? valueAt(choice.reference, age, z + random.normal() * 0.15) : Number.NaN
  }
  const heightCm = round(at('height', own.height), 1)
  const weightKg = round(at('weight', 0.5 * own.height + 0.7 * own.weight), 2)
  const headCm = age < 2 ? round(at('headCircumference', own.head), 1) : null
  return Number.isFinite(heightCm) && Number.isFinite(weightKg) ? [{ on, heightCm, weightKg, headCm }] : []
}

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** What the programme planned, given on time by most and not at all by some. */
function dosesOf(birth: Day, sex: 'male' | 'female', today: Day, random: Random): readonly Dose[] {
  if (random.next() < 0.1) return []
  const lines = linesFor({ birth, sex, scheme: '2+1', motherCarriesHepatitisB: false })
  return lines.flatMap(({ vaccine, at }, place) => {
    if (random.next() < 0.03) return []
    // Two doses of one vaccine in one year (HPV) are half a year apart.
    const isSecond = lines.slice(0, place).some(earlier => earlier.vaccine === vaccine && earlier.at === at)
    const on = windowOf(at, birth).from.add({ days: (isSecond ? 185 : 0) + random.between(0, 12) })
    if (Temporal.PlainDate.compare(on, today) >= 0) return []
    const batch = `${vaccine.slice(0, 3).toUpperCase()}-${random.between(1000, 9999)}`
    // What is given in groups in the year of a birthday is still to come this year: the demo's sessions are for it.
    if (at.kind === 'year-turning' && birth.year + at.age === today.year) return []
    return [{ vaccine, on, product: null, batch, batchExpiresOn: null }]
  })
}
