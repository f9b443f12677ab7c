/** The reporter records who consented to a report, or that somebody took it back: then the report goes, without archive. */
import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { findChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Concern } from '../../concerns/concern.ts'
import { getConcern } from '../../concerns/look-up.ts'
import { getOwnReport, ownReports } from '../../reports/look-up.ts'
import { removeForRight } from '../../rights/requests/remove-for-right.ts'
import type { IndexConsent } from './consent.ts'
import { consentsFor } from './consents-for.ts'
import { insertConsent, insertConsentWithdrawal } from './store.ts'

export type NewConsent = Pick<IndexConsent, 'party' | 'givenBy' | 'on' | 'route'>
export type ConsentRecorded =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly because: 'not-yet' | 'not-asked' }

export async function recordConsent(ctx: Ctx, concernId: string, consent: NewConsent): Promise<ConsentRecorded> {
  const { concern, standing } = await consentOf(ctx, concernId)
  if (Temporal.PlainDate.compare(consent.on, ctx.today) > 0) return { kind: 'refused', because: 'not-yet' }
  if (!standing.missing.includes(consent.party)) return { kind: 'refused', because: 'not-asked' }
  await insertConsent(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    child_id: concern.childId,
    concern_id: concern.id,
    party: consent.party,
    given_by: consent.givenBy,
    consented_on: consent.on,
    route: consent.route,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'create', 'signalling.index-consent', concern.childId)
  return { kind: 'recorded' }
}

export async function withdrawConsent(ctx: Ctx, concernId: string, consentId: string): Promise<void> {
  const { concern, standing } = await consentOf(ctx, concernId)
  const given = standing.given.find(({ id, withdrawnOn }) => id === consentId && withdrawnOn === null)
  if (!given) throw new NotFound(`consent ${consentId}`)
  await insertConsentWithdrawal(ctx.db, {
    municipality: ctx.municipality,
    consent_id: consentId,
    withdrawn_on: ctx.today,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'change', 'signalling.index-consent', concern.childId, 'withdrawn')
  for (const report of await ownReports(ctx))
    if (report.concernId === concern.id)
      await removeForRight(ctx, concern.childId, (await getOwnReport(ctx, report.id)).stored)
}

export type AskedConsent = {
  readonly concern: Concern
  readonly standing: { readonly given: readonly IndexConsent[]; readonly missing: readonly NoticeParty[] }
}

/** Of one's own concern only; one whose youth is not known by a birth date asks nobody yet. */
export async function consentOf(ctx: Ctx, concernId: string): Promise<AskedConsent> {
  const concern = await getConcern(ctx, concernId)
  const child = concern.childId === null ? undefined : await findChild(ctx, concern.childId)
  const birth = child?.birth ?? concern.youth?.birth
  if (birth?.kind !== 'born') return { concern, standing: { given: [], missing: [] } }
  record(ctx, 'read', 'signalling.index-consent', concern.childId)
  return { concern, standing: await consentsFor(ctx, concern.id, birth.on) }
}
