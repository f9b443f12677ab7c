/** So many days before an agreement ends, those who keep the centre are told by mail, once. */
import { record } from '../../platform/audit/record.ts'
import { holdersOf } from '../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { newId } from '../../platform/new-id.ts'
import { findCentre, findProfessionals } from '../store.ts'
import { agreementStanding } from './agreement.ts'
import { agreementsOf } from './keep-agreement.ts'
import * as store from './store.ts'
import { text } from './text.ts'

/** Ours, and called so on the page: a season, so that councils and boards can still meet. */
const proposedWarnDays = 90

export type Warning = { readonly days: number; readonly setting: store.WarningSetting | null }

export async function warningOf(ctx: Ctx): Promise<Warning> {
  const setting = (await store.findSetting(ctx.db, ctx.municipality)) ?? null
  return { days: setting?.days ?? proposedWarnDays, setting }
}

/** @param seen the setting that the form showed, empty when there was none. False: somebody else set another in between. */
export async function setWarning(ctx: Ctx, days: number, reason: string, seen: string): Promise<boolean> {
  const { setting } = await warningOf(ctx)
  if ((setting?.id ?? '') !== seen) return false
  await store.insertSetting(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    warn_days: days,
    reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'centre.agreement-setting', null)
  return true
}

/** Every night. */
export async function warnBeforeEnd(ctx: Ctx): Promise<void> {
  const { days } = await warningOf(ctx)
  const addresses = await keepersOf(ctx)
  if (addresses.length === 0) return
  const centre = await findCentre(ctx.db, ctx.municipality)
  for (const agreement of await agreementsOf(ctx)) {
    const { id, title, until } = agreement
    if (until === null || agreementStanding(agreement, ctx.today, days) !== 'ends-soon') continue
    const row = { agreement_id: id, until_day: until, warned_at: ctx.now }
    if (!(await store.insertWarning(ctx.db, ctx.municipality, row))) continue
    const body = text.mail.body(title, until, centre?.name ?? '')
    for (const recipient of addresses)
      await send(ctx.db, ctx.municipality, { recipient, subject: text.mail.subject, body }, ctx.now)
    record(ctx, 'transfer', 'centre.agreement-warning', null, title)
  }
}

async function keepersOf(ctx: Ctx): Promise<readonly string[]> {
  const keepers = await holdersOf(ctx, 'configure')
  const people = await findProfessionals(ctx.db, ctx.municipality)
  return people.flatMap(({ id, email }) => (keepers.has(id) && email ? [email] : []))
}
