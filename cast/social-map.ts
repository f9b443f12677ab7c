/** What the partners of Vlierdam offer: enough to choose from, with ages, cost, languages and waiting time. */
import { type Organisation, publishOffer } from '../src/centre/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { organisations as o } from './town.ts'

type Row = readonly [
  name: string,
  organisation: Organisation,
  ages: readonly [number, number],
  cost: string,
  languages: readonly string[],
  waitingWeeks: number | null,
  description: string,
]

const offers: readonly Row[] = [
  [
    'Slapen als een roos',
    o.centre,
    [0, 4],
    'gratis',
    ['Nederlands'],
    1,
    'Cursus van drie avonden over slapen, voor ouders van baby’s en peuters.',
  ],
  [
    'Opvoedspreekuur',
    o.centre,
    [0, 18],
    'gratis',
    ['Nederlands', 'Engels'],
    0,
    'Een gesprek van een half uur met een pedagoog. Zonder verwijzing.',
  ],
  [
    'Stevig ouderschap',
    o.youthHealthCare,
    [0, 2],
    'gratis',
    ['Nederlands', 'Turks'],
    2,
    'Zes huisbezoeken van een jeugdverpleegkundige in de eerste twee jaar.',
  ],
  [
    'Gezinscoach',
    o.neighbourhoodTeam,
    [0, 18],
    'gratis',
    ['Nederlands', 'Arabisch'],
    3,
    'Hulp thuis bij opvoeden, geld en regelen, zolang het nodig is.',
  ],
  [
    'Gesprekken op school',
    o.schoolSocialWork,
    [4, 18],
    'gratis',
    ['Nederlands'],
    1,
    'Praten met een schoolmaatschappelijk werker, op school.',
  ],
  [
    'Spelen in het groen',
    o.mentalHealthCare,
    [4, 12],
    'via verwijzing',
    ['Nederlands'],
    9,
    'Speltherapie voor kinderen die veel hebben meegemaakt.',
  ],
  [
    'Geld op orde',
    o.debtHelp,
    [0, 23],
    'gratis',
    ['Nederlands', 'Engels', 'Turks'],
    2,
    'Samen de brieven openen en een plan maken voor schulden.',
  ],
]

export async function openSocialMap(ctx: Ctx): Promise<void> {
  for (const [name, organisation, [minimumAge, maximumAge], cost, languages, waitingWeeks, description] of offers) {
    const checkedOn = ctx.today.subtract({ days: 20 })
    await publishOffer(ctx, {
      name,
      organisation,
      minimumAge,
      maximumAge,
      cost,
      languages,
      waitingWeeks,
      description,
      checkedOn,
    })
  }
}
