/** Partners without a record report a youth by its name, birth date and sex. */
import type { Town } from '../../../../test/town.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { noteConcern, reportToIndex, weighConcern } from '../index.ts'
import { type At, day, words } from '../youths.fixture.ts'

/** From concern to report about a girl named De Wit. Throws when the report is refused. */
export async function reportByWords(town: Town, who: Actor, givenNames: string, at: At = {}) {
  const birth = { kind: 'born' as const, on: day('2016-02-03') }
  const youth = {
    givenNames,
    familyName: 'De Wit',
    birth,
    sex: 'female' as const,
    mother: '',
    postcode: null,
    houseNumber: '',
  }
  const concern = await town.act(who, ctx => noteConcern(ctx, { ...words, child: null, about: '', youth }), at)
  await town.act(who, ctx => weighConcern(ctx, concern, { decision: 'report', familyTold: 'yes', whyNotTold: '' }), at)
  const reporting = await town.act(who, ctx => reportToIndex(ctx, concern), at)
  if (reporting.kind === 'refused') throw new Error(`refused: ${reporting.because}`)
  return { concern, id: reporting.report, matches: reporting.matches }
}
