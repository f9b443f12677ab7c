/** What happens in outreach, one use case each: load, decide, write, record. An ended one takes no more. */
import type { AttemptOutcome } from '../../../knowledge/outreach/outreach.ts'
import { reviewBy } from '../../../knowledge/outreach/outreach.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import * as facts from './facts/store.ts'
import { openOutreach, type Seen } from './look-up.ts'
import { type AttemptId, type AttemptWay, type Ending, type Outreach, objectOf, type Precaution } from './outreach.ts'
import { nextReview, worksOn } from './rules.ts'
import { termsOf } from './terms/set-terms.ts'
import { colleaguesOf } from './visits/watch-visit.ts'

/** `ended`: somebody ended it meanwhile. `overtaken`: somebody else wrote this version; `now` is how it stands. */
export type Written = { readonly kind: 'written' | 'ended' | 'overtaken'; readonly now: Seen }

const done = (now: Seen): Written => ({ kind: 'written', now })

async function writing(ctx: Ctx, id: string, write: (seen: Seen) => Promise<Written>): Promise<Written> {
  const seen = await openOutreach(ctx, id)
  return seen.outreach.end === null ? write(seen) : { kind: 'ended', now: seen }
}

const recordOn = (ctx: Ctx, outreach: Outreach, event: 'create' | 'change', detail: string) =>
  record(ctx, event, objectOf(outreach), outreach.child, detail)

const by = (ctx: Ctx, { id }: Outreach) => ({ municipality: ctx.municipality, outreach_id: id })

export type NewAttempt = {
  readonly triedOn: Temporal.PlainDate
  readonly way: AttemptWay
  readonly outcome: AttemptOutcome
  readonly words: string
  readonly agreed: string
  readonly meetOn: Temporal.PlainDate | null
}

export const logAttempt = (ctx: Ctx, id: string, attempt: NewAttempt): Promise<Written> =>
  writing(ctx, id, async seen => {
    const { triedOn, way, outcome, words, agreed, meetOn } = attempt
    await facts.insertAttempt(ctx.db, {
      ...by(ctx, seen.outreach),
      id: newId<AttemptId>(),
      tried_on: triedOn,
      way,
      outcome,
      words,
      agreed,
      meet_on: meetOn,
      recorded_at: ctx.now,
      recorded_by: ctx.actor.id,
    })
    recordOn(ctx, seen.outreach, 'create', 'attempt')
    return done(seen)
  })

export type NewSafety = { readonly version: number; readonly precaution: Precaution; readonly words: string }

export const keepSafe = (ctx: Ctx, id: string, { version, precaution, words }: NewSafety): Promise<Written> =>
  writing(ctx, id, async seen => {
    const row = {
      ...by(ctx, seen.outreach),
      version: version + 1,
      precaution,
      words,
      set_at: ctx.now,
      set_by: ctx.actor.id,
    }
    const isFirst = seen.outreach.safety.version === version && (await facts.insertSafety(ctx.db, row))
    if (!isFirst) return { kind: 'overtaken', now: seen }
    recordOn(ctx, seen.outreach, 'change', 'safety')
    return done(seen)
  })

export const lookAgain = (
  ctx: Ctx,
  id: string,
  { version, findings }: { readonly version: number; readonly findings: string },
): Promise<Written> =>
  writing(ctx, id, async seen => {
    const planned = reviewBy(ctx.today, await termsOf(ctx))
    const row = { version: version + 1, planned_on: planned, findings, set_at: ctx.now, set_by: ctx.actor.id }
    const isFirst =
      nextReview(seen.outreach)?.version === version &&
      (await facts.insertReview(ctx.db, { ...by(ctx, seen.outreach), ...row }))
    if (!isFirst) return { kind: 'overtaken', now: seen }
    recordOn(ctx, seen.outreach, 'change', 'review')
    return done(seen)
  })

/** From now on the family sees in its own log who looked. Told twice is told once. */
export const tellFamily = (
  ctx: Ctx,
  id: string,
  { on, words }: { readonly on: Temporal.PlainDate; readonly words: string },
): Promise<Written> =>
  writing(ctx, id, async seen => {
    await facts.insertTelling(ctx.db, {
      ...by(ctx, seen.outreach),
      told_on: on,
      words,
      recorded_at: ctx.now,
      recorded_by: ctx.actor.id,
    })
    record(ctx, 'change', 'care-coordination.outreach', seen.outreach.child, 'told')
    return done(seen)
  })

export const letIn = (ctx: Ctx, id: string, colleague: string): Promise<Written> =>
  writing(ctx, id, async seen => {
    const professional = (await colleaguesOf(ctx)).find(({ id: one }) => one === colleague)
    if (!professional) throw new NotFound(`colleague ${colleague}`)
    if (worksOn(seen.outreach, professional.id)) return done(seen)
    const row = { professional_id: professional.id, joined_at: ctx.now, joined_by: ctx.actor.id }
    await facts.insertWorker(ctx.db, { ...by(ctx, seen.outreach), ...row })
    recordOn(ctx, seen.outreach, 'change', 'worker')
    return done(seen)
  })

/** The last one cannot leave: somebody keeps working on it until it ends. */
export type Leaving = Written | { readonly kind: 'last-one'; readonly now: Seen }

export async function letGo(ctx: Ctx, id: string, colleague: string): Promise<Leaving> {
  const seen = await openOutreach(ctx, id)
  const worker = seen.outreach.workers.find(one => one.id === colleague)
  if (seen.outreach.end !== null || !worker) return { kind: 'ended', now: seen }
  if (seen.outreach.workers.length === 1) return { kind: 'last-one', now: seen }
  const row = { professional_id: worker.id, joined_at: worker.joinedAt, left_at: ctx.now, recorded_by: ctx.actor.id }
  await facts.insertDeparture(ctx.db, { ...by(ctx, seen.outreach), ...row })
  recordOn(ctx, seen.outreach, 'change', 'worker')
  return done(seen)
}

export const endOutreach = (
  ctx: Ctx,
  id: string,
  { outcome, words }: { readonly outcome: Ending; readonly words: string },
): Promise<Written> =>
  writing(ctx, id, async seen => {
    const row = { ended_on: ctx.today, outcome, words, ended_at: ctx.now, ended_by: ctx.actor.id }
    const isFirst = await facts.insertEnd(ctx.db, { ...by(ctx, seen.outreach), ...row })
    if (!isFirst) return { kind: 'ended', now: seen }
    recordOn(ctx, seen.outreach, 'change', 'end')
    return done(seen)
  })
