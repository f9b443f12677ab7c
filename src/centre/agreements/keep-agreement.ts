/** The register of covenants and data agreements, and how it is kept. Nothing in it is thrown away: each saving is a version. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import type { Agreement, AgreementId, AgreementVersion, AgreementWords } from './agreement.ts'
import { agreementStanding } from './agreement.ts'
import * as store from './store.ts'

/** Every agreement of the centre as it reads now, also those that are over. */
export const agreementsOf = (ctx: Ctx): Promise<readonly Agreement[]> => store.findAgreements(ctx.db, ctx.municipality)

/** Signed, begun and not over. */
export const standsToday = (agreement: Agreement, today: Temporal.PlainDate): boolean =>
  ['stands', 'ends-soon'].includes(agreementStanding(agreement, today, 0))

/** @throws NotFound */
export async function getAgreement(ctx: Ctx, id: string): Promise<Agreement> {
  const found = isId(id) ? (await agreementsOf(ctx)).find(one => one.id === id) : undefined
  if (!found) throw new NotFound(`agreement ${id}`)
  return found
}

export const versionsOf = (ctx: Ctx, { id }: Agreement): Promise<readonly AgreementVersion[]> =>
  store.findVersions(ctx.db, ctx.municipality, id)

export async function recordAgreementWords(ctx: Ctx, words: AgreementWords, reason: string): Promise<AgreementId> {
  const id = newId<AgreementId>()
  await store.insertAgreement(ctx.db, ctx.municipality, id, ctx.now)
  await store.insertText(ctx.db, ctx.municipality, { id, nth: 1, reason, ...saidBy(ctx) }, words)
  record(ctx, 'create', 'centre.agreement', null, words.title)
  return id
}

export type Saving = { readonly kind: 'saved' } | { readonly kind: 'overtaken'; readonly now: Agreement }

/** @param seen the version that the form showed: of two who save at once the second is told */
export async function changeAgreement(
  ctx: Ctx,
  id: string,
  seen: number,
  { words, reason }: { readonly words: AgreementWords; readonly reason: string },
): Promise<Saving> {
  const agreement = await getAgreement(ctx, id)
  const isNext = agreement.nth === seen
  const at = { id: agreement.id, nth: seen + 1, reason, ...saidBy(ctx) }
  const isSaved = isNext && (await store.insertText(ctx.db, ctx.municipality, at, words))
  if (!isSaved) return { kind: 'overtaken', now: await getAgreement(ctx, id) }
  record(ctx, 'change', 'centre.agreement', null, words.title)
  return { kind: 'saved' }
}

/** From a day on; what was agreed stays to be read. */
export async function endAgreement(ctx: Ctx, id: string, on: Temporal.PlainDate, why: string): Promise<void> {
  const agreement = await getAgreement(ctx, id)
  await store.insertEnd(ctx.db, ctx.municipality, { agreement_id: agreement.id, ended_on: on, why, ...saidBy(ctx) })
  record(ctx, 'change', 'centre.agreement', null, agreement.title)
}

const saidBy = ({ now, actor }: Ctx) => ({ recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name })
