/** The municipality takes part otherwise from now on. Off, or on its last day, everything is destroyed by a job that reports what it did. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { newId } from '../../../platform/new-id.ts'
import { defaultSetting, type IndexSetting, settingOn } from './index-setting.ts'
import {
  countReportsFrom,
  findIndexSettings,
  findLeavings,
  insertIndexSetting,
  type Leaving,
  type SetIndex,
} from './store.ts'

export type IndexSet =
  | { readonly kind: 'set' }
  | { readonly kind: 'nothing-changes' }
  /** Off destroys every report: that has to be said. */
  | { readonly kind: 'not-confirmed' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: SetIndex }

export type NewIndexSetting = IndexSetting & { readonly reason: string; readonly isConfirmed: boolean }

/** @param seen the setting that the form showed; empty when nothing was set yet. */
export async function setIndex(ctx: Ctx, becomes: NewIndexSetting, seen: string): Promise<IndexSet> {
  const [newest] = await findIndexSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  if (isSame(newest ?? defaultSetting, becomes)) return { kind: 'nothing-changes' }
  const isOff = settingOn(becomes, ctx.today).mode === 'off'
  if (isOff && !becomes.isConfirmed) return { kind: 'not-confirmed' }
  await insertIndexSetting(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    mode: becomes.mode,
    ground: becomes.ground,
    ends_on: becomes.endsOn,
    agreement_required: becomes.agreementRequired,
    reason: becomes.reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'signalling.index-setting', null, becomes.mode)
  const destroyAt = isOff ? ctx.now : becomes.endsOn && startOf(becomes.endsOn)
  if (destroyAt) await askToDestroy(ctx, destroyAt)
  return { kind: 'set' }
}

/** The job looks itself whether it is off: asked twice, or set otherwise before the day came, it destroys nothing. */
const askToDestroy = ({ db, municipality }: Ctx, runAt: Temporal.Instant): Promise<void> =>
  enqueue(db, { queue: 'destroy-reports', municipality, payload: {}, runAt })

const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime('Europe/Amsterdam').toInstant()

const isSame = (was: IndexSetting, becomes: IndexSetting): boolean =>
  was.mode === becomes.mode &&
  was.ground === becomes.ground &&
  String(was.endsOn) === String(becomes.endsOn) &&
  was.agreementRequired === becomes.agreementRequired

export type IndexSettings = {
  readonly now: IndexSetting
  /** The latest first. */
  readonly history: readonly SetIndex[]
  readonly leavings: readonly Leaving[]
  /** How many reports would be destroyed now. */
  readonly reports: number
}

export async function indexSettings(ctx: Ctx): Promise<IndexSettings> {
  const history = await findIndexSettings(ctx.db, ctx.municipality)
  record(ctx, 'read', 'signalling.index-setting', null)
  return {
    now: settingOn(history[0] ?? defaultSetting, ctx.today),
    history,
    leavings: await findLeavings(ctx.db, ctx.municipality),
    reports: await asRole(ctx.db, 'cjg_index', index => countReportsFrom(index, ctx.municipality)),
  }
}
