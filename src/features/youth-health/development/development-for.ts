/** What a family reads of the development: what was looked at last, what succeeded, and what is looked at again. No scores and no codes. */
import { itemStandings } from '../../../knowledge/development/item-standing.ts'
import type { VanWiechenDomain } from '../../../knowledge/development/van-wiechen-items.ts'
import { ageWords, type Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findBirthDetails } from '../record/store.ts'
import { courseOf } from './d-score/course.ts'
import { plainScore } from './d-score/plain-score.ts'
import { scales } from './d-score/scales.ts'
import { examinationsOf } from './examinations-of.ts'

export type DevelopmentStory = {
  /** The last day on which somebody looked. */
  readonly on: Temporal.PlainDate
  /** Which sides of growing up were looked at that day. */
  readonly domains: readonly VanWiechenDomain[]
  readonly succeeded: number
  /** What did not succeed the last time and is looked at again. */
  readonly again: number
  /** One sentence beside other children of that age; empty when there is nothing to hold it against. */
  readonly plain: string
}

/**
 * Null when nothing was examined yet.
 * The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here.
 */
export async function developmentFor(ctx: Ctx, child: Child): Promise<DevelopmentStory | null> {
  record(ctx, 'read', 'youth-health.development', child.id)
  const [examined, birth] = await Promise.all([
    examinationsOf(ctx, child.id),
    findBirthDetails(ctx.db, ctx.municipality, child.id),
  ])
  const last = examined.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on)).at(-1)
  if (!last) return null
  const { on } = last
  const standings = itemStandings(child.birth.on, ctx.today, examined)
  const looked = standings.flatMap(({ item, tried }) => {
    const thatDay = tried.find(one => one.on.equals(on))
    return thatDay ? { domain: item.domain, outcome: thatDay.outcome } : []
  })
  const developing = { birth: child.birth.on, gestationDays: birth?.gestationDays ?? null }
  const score = courseOf(developing, scales['gsed-nederland'], examined).findLast(one => one.on.equals(on))
  return {
    on,
    domains: [...new Set(looked.map(({ domain }) => domain))],
    succeeded: looked.filter(({ outcome }) => outcome === 'passed').length,
    again: standings.filter(({ standing }) => standing === 'repeat').length,
    plain: score ? plainScore(score.correctedDaz ?? score.score.daz, ageWords(child.birth, on)) : '',
  }
}
