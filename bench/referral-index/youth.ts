/** A report on the youth of this number, by the reporter of that number, as the index was filled (fill.ts). */
import { createHash } from 'node:crypto'
import { type FreshReport, freshReport, type Moment, type Pseudonym } from '../../src/features/signalling/index.ts'

export function reportOn(youth: number, reporter: number, at: Moment): FreshReport {
  const household = householdOf(youth)
  const organisation = Math.floor(reporter / 10)
  return freshReport(
    {
      keys: {
        subject: pseudonym(`youth ${youth}`),
        address: youth % 20 > 0 ? pseudonym(`address ${household}`) : null,
        parents: parentsOf(household),
        layer: 1,
        earlier: null,
      },
      birth: at.today.subtract({ years: 3 + (youth % 15) }),
      reporter: {
        municipality: String(reporter % 342).padStart(4, '0'),
        id: uuid(`reporter ${reporter}`),
        name: `Melder ${reporter}`,
        phone: `088 000 ${String(reporter % 10_000).padStart(4, '0')}`,
        email: `melder${reporter}@example.org`,
        organisation: {
          id: uuid(`organisation ${organisation}`),
          name: `Organisatie ${organisation}`,
          domain: domains[organisation % domains.length] ?? 'youth-help',
        },
      },
    },
    at,
  )
}

const domains = [
  'youth-help',
  'youth-health',
  'health-care',
  'education',
  'social-support',
  'police-and-justice',
] as const

/** Of ten youths one lives alone, and the others with two, three and four. */
const householdOf = (youth: number): number => {
  const place = youth % 10
  return Math.floor(youth / 10) * 4 + (place === 0 ? 0 : place < 3 ? 1 : place < 6 ? 2 : 3)
}

/** One household in five has one parent, and one in seven shares the father with the one before it. */
const parentsOf = (household: number): readonly Pseudonym[] => [
  pseudonym(`mother ${household}`),
  ...(household % 5 > 0 ? [pseudonym(`father ${household % 7 === 0 ? household - 1 : household}`)] : []),
]

const pseudonym = (text: string): Pseudonym => createHash('sha256').update(text).digest('hex') as Pseudonym

function uuid(text: string): string {
  const hex = createHash('md5').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
