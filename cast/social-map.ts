/** What the partners of Vlierdam offer: enough to choose from, with ages, cost, languages and waiting time. */
import { type NewOffer, type Organisation, offersOf, type Place, publishOffer } from '../src/centre/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { locations, organisations as o } from './town.ts'

type Row = readonly [
  name: string,
  organisation: Organisation,
  ages: readonly [number, number],
  cost: string,
  languages: readonly string[],
  waitingWeeks: number | null,
  description: string,
  more: Pick<NewOffer, 'costKind' | 'forWhom' | 'places' | 'wayIn'>,
]

const placeOf = ({ name, street, postcode, town }: (typeof locations)[number]): Place => ({
  kind: 'there',
  ...{ name, street, postcode, town },
})
const centre = placeOf(locations[0])
const north = placeOf(locations[1])
const atHome: Place = { kind: 'at-home' }
const online: Place = { kind: 'online' }
const free = { costKind: 'free', wayIn: 'Zelf bellen of mailen' } as const

const offers: readonly Row[] = [
  [
    'Slapen als een roos',
    o.centre,
    [0, 4],
    'gratis',
    ['Nederlands'],
    1,
    'Cursus van drie avonden over slapen, voor ouders van baby’s en peuters.',
    { ...free, forWhom: ['parent'], places: [centre, online] },
  ],
  [
    'Opvoedspreekuur',
    o.centre,
    [0, 18],
    'gratis',
    ['Nederlands', 'Engels'],
    0,
    'Een gesprek van een half uur met een pedagoog. Zonder verwijzing.',
    { ...free, forWhom: ['parent', 'family'], places: [centre, north, online] },
  ],
  [
    'Stevig ouderschap',
    o.youthHealthCare,
    [0, 2],
    'gratis',
    ['Nederlands', 'Turks'],
    2,
    'Zes huisbezoeken van een jeugdverpleegkundige in de eerste twee jaar.',
    { ...free, forWhom: ['parent', 'family'], places: [atHome] },
  ],
  [
    'Gezinscoach',
    o.neighbourhoodTeam,
    [0, 18],
    'gratis',
    ['Nederlands', 'Arabisch'],
    3,
    'Hulp thuis bij opvoeden, geld en regelen, zolang het nodig is.',
    { ...free, forWhom: ['parent', 'family', 'child'], places: [atHome, north] },
  ],
  [
    'Gesprekken op school',
    o.schoolSocialWork,
    [4, 18],
    'gratis',
    ['Nederlands'],
    1,
    'Praten met een schoolmaatschappelijk werker, op school.',
    { ...free, forWhom: ['child', 'family'], places: [north] },
  ],
  [
    'Spelen in het groen',
    o.mentalHealthCare,
    [4, 12],
    'via verwijzing',
    ['Nederlands'],
    9,
    'Speltherapie voor kinderen die veel hebben meegemaakt.',
    { costKind: 'insured', wayIn: 'Via huisarts, jeugdarts of CJG', forWhom: ['child', 'family'], places: [centre] },
  ],
  [
    'Geld op orde',
    o.debtHelp,
    [0, 23],
    'gratis',
    ['Nederlands', 'Engels', 'Turks'],
    2,
    'Samen de brieven openen en een plan maken voor schulden.',
    { ...free, forWhom: ['parent', 'family'], places: [centre] },
  ],
]

/** What stands on the map already is left as it is. */
export async function openSocialMap(ctx: Ctx): Promise<void> {
  const known = new Set((await offersOf(ctx)).map(({ name }) => name))
  const checkedOn = ctx.today.subtract({ days: 20 })
  for (const [name, organisation, ages, cost, languages, waitingWeeks, description, more] of offers)
    if (!known.has(name)) {
      const [minimumAge, maximumAge] = ages
      const words = { name, organisation, minimumAge, maximumAge, cost, languages, description }
      await publishOffer(ctx, { ...words, waitingWeeks, checkedOn, ...more })
    }
}
