/** A short path begins: a question, a goal in the family's own words, and who of the family said yes. */
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import {
  type Child,
  type Decider,
  decidersOf,
  getChild,
  guardiansOf,
  rowsOfSaid,
  type Said,
  standingOfConsent,
} from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { GoalBy, LightHelpId } from './light-help.ts'
import { findLightHelp, insertException, insertHolder, insertLightHelp } from './store.ts'
import { termsOf } from './terms/set-terms.ts'

export type NewLightHelp = {
  readonly question: string
  readonly goal: string
  readonly goalBy: GoalBy
  readonly scoreBefore: number
  readonly said: Said
}
export type Begun =
  | { readonly kind: 'begun'; readonly id: LightHelpId }
  /** Whoever begins helps this family already. */
  | { readonly kind: 'going-on'; readonly id: LightHelpId }
  /** Who must decide has not, or said no. */
  | { readonly kind: 'no-consent'; readonly consent: Exclude<ConsentStanding, { kind: 'given' }> }

export type About = { readonly child: Child; readonly deciders: readonly Decider[] }

/** Throws NotFound; also for a child that died. */
export async function aboutChild(ctx: Ctx, id: string): Promise<About> {
  const child = await getChild(ctx, id)
  if (child.diedOn !== null) throw new NotFound(`child ${id}`)
  record(ctx, 'read', 'people.child', child.id)
  return { child, deciders: decidersOf(child, await guardiansOf(ctx, child.id), ctx.today) }
}

export async function beginLightHelp(ctx: Ctx, { child, deciders }: About, entry: NewLightHelp): Promise<Begun> {
  const { municipality } = ctx
  const earlier = await findLightHelp(ctx.db, municipality, { kind: 'of-child', child: child.id })
  const mine = earlier.find(({ end, holder }) => end === null && holder.id === ctx.actor.id)
  if (mine) return { kind: 'going-on', id: mine.id }
  const consent = standingOfConsent({ child, deciders, today: ctx.today }, entry.said)
  if (consent.kind !== 'given') return { kind: 'no-consent', consent }
  const id = newId<LightHelpId>()
  const { mostTalks } = await termsOf(ctx)
  const row = {
    ...{ municipality, id, child_id: child.id, question: entry.question, goal: entry.goal, goal_by: entry.goalBy },
    ...{ score_before: entry.scoreBefore, most_talks: mostTalks },
    ...{ started_on: ctx.today, started_at: ctx.now, started_by: ctx.actor.id },
  }
  await insertLightHelp(ctx.db, row, rowsOfSaid(deciders, entry.said, ctx.actor.id))
  if (!entry.said.canWeigh || consent.exception)
    await insertException(ctx.db, {
      ...{ municipality, light_help_id: id, can_weigh: entry.said.canWeigh ? 'yes' : 'no', ground: consent.exception },
      ...{ reason: entry.said.exception?.reason ?? '', recorded_by: ctx.actor.id },
    })
  const me = { professional_id: ctx.actor.id, since: ctx.now, given_by: ctx.actor.id }
  await insertHolder(ctx.db, { municipality, light_help_id: id, version: 1, ...me })
  record(ctx, 'create', 'parenting-help.light-help', child.id)
  return { kind: 'begun', id }
}
