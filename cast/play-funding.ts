/** The alderman asks what another weighing would bring. All figures and weights are made up, and say so. */
import { municipalitiesOfTheCountry } from '../src/centre/index.ts'
import { type Division, keepFigures, saveScenario } from '../src/features/governance/index.ts'
import type { As } from './acting.ts'
import { madeUpCounts } from './made-up-counts.ts'
import { actorOf } from './open-town.ts'
import { professionals, vlierdam } from './town.ts'

const civilServant = actorOf(professionals.civilServant)
const alderman = actorOf(professionals.alderman)

export async function playFunding(as: As): Promise<void> {
  const figures = await as(civilServant, 20, async ctx =>
    keepFigures(ctx, {
      year: ctx.today.year,
      source: 'Verzonnen cijfers van de demo',
      datedOn: Temporal.PlainDate.from({ year: ctx.today.year, month: 1, day: 1 }),
      rows: madeUpCounts([...(await municipalitiesOfTheCountry(ctx)), vlierdam]),
    }),
  )
  const scenario = (weights: Division['weights'], year: number): Division => ({
    figures,
    year,
    total: 359_200_000,
    weights,
    weightsSource: '',
    weightsDatedOn: null,
  })
  await as(civilServant, 19, ctx =>
    saveScenario(ctx, { ...scenario(alike, ctx.today.year), name: 'Alle vier even zwaar (verzonnen)' }),
  )
  await as(alderman, 6, ctx =>
    saveScenario(ctx, { ...scenario(mostlyYouths, ctx.today.year), name: 'Vooral jeugdigen (verzonnen)' }),
  )
}

const alike = { youths: '0,25', minorities: '0,25', singleParents: '0,25', lowIncomes: '0,25' }
const mostlyYouths = { youths: '0,7', minorities: '0,1', singleParents: '0,1', lowIncomes: '0,1' }
