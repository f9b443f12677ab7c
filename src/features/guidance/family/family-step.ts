/** What somebody of the family does with a referral: objects, withdraws consent, lays a letter with its plan. */
import { getProfessional, organisationsOf } from '../../../centre/index.ts'
import { consentStanding } from '../../../knowledge/consent/consent-standing.ts'
import { whoConsents } from '../../../knowledge/consent/who-decides.ts'
import { type Child, decidersOf, getChild, guardiansOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { openReferral, type Seen } from '../referrals/look-up.ts'
import { insertObjection, insertPlanChoice } from '../referrals/parts/store.ts'
import type { Referral } from '../referrals/referral.ts'
import { mayWithdraw } from '../referrals/rules.ts'
import { withdraw } from '../referrals/steps/steer-referral.ts'
import { findReferrals } from '../referrals/store.ts'
import { tellProfessional } from '../referrals/tell.ts'

/** Only for the family; throws NotAllowed for anybody else. */
export async function openAsFamily(ctx: Ctx, id: string): Promise<Seen> {
  const seen = await openReferral(ctx, id)
  if (ctx.actor.organisation !== null) throw new NotAllowed('guidance.referral', seen.referral.child)
  return seen
}

export type Withdrawing =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'overtaken'; readonly now: Seen }
  /** Help goes on without this parent: the youth keeps wishing it, or it is needed to prevent serious harm. An objection is heard. */
  | { readonly kind: 'stands-without' }

/** From then on the receiver reads nothing. The yes of one parent spoke for both until this one says no. */
export async function withdrawAsFamily(ctx: Ctx, id: string, reason: string): Promise<Withdrawing> {
  const seen = await openAsFamily(ctx, id)
  if (!mayWithdraw(seen.standing)) return { kind: 'overtaken', now: seen }
  if (!(await endsConsent(ctx, seen.referral))) return { kind: 'stands-without' }
  await withdraw(ctx, seen, 'family', reason)
  return { kind: 'withdrawn' }
}

/** Would the referral stand, were this person to say no today? By who decides today, not on the day it was sent. */
async function endsConsent(ctx: Ctx, { id, child: childId }: Referral): Promise<boolean> {
  const [whole] = await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id })
  if (!whole) throw new NotFound(`referral ${id}`)
  const child = await getChild(ctx, childId)
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const me = deciders.find(({ person }) => person === ctx.actor.id)
  if (!me) return false
  const others = whole.consents.filter(({ person }) => person !== me.person)
  const answers = [...others.map(({ person, party, says }) => ({ person, as: party, says })), { ...saysNo(me) }]
  const rule = whoConsents({ law: 'youth-act', birth: child.birth.on, on: ctx.today, canWeigh: true })
  return consentStanding(rule, answers, whole.exception?.ground ?? null).kind !== 'given'
}

const saysNo = ({ person, party }: ReturnType<typeof decidersOf>[number]) =>
  ({ person, as: party, says: 'no' }) as const

export async function objectTo(ctx: Ctx, id: string, words: string): Promise<void> {
  const { referral } = await openAsFamily(ctx, id)
  await insertObjection(ctx.db, {
    municipality: ctx.municipality,
    referral_id: referral.id,
    id: newId(),
    by_id: ctx.actor.id,
    by_name: ctx.actor.name,
    words,
    made_at: ctx.now,
  })
  record(ctx, 'create', 'guidance.objection', referral.child)
  await tellProfessional(ctx, referral.sentBy.id, 'objection')
}

/** The family's own choice; it may be changed. */
export async function layWithPlan(ctx: Ctx, id: string, letterId: string, says: 'yes' | 'no'): Promise<void> {
  const { referral } = await openAsFamily(ctx, id)
  const letter = referral.reports.find(report => report.id === letterId)
  if (!letter) throw new NotFound(`letter ${letterId}`)
  await insertPlanChoice(ctx.db, {
    municipality: ctx.municipality,
    id: newId(),
    report_back_id: letter.id,
    says,
    said_at: ctx.now,
    said_by: ctx.actor.id,
    said_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'guidance.letter', referral.child)
}

export type Callable = { readonly name: string; readonly phone: string | null }

/** Whom the family can call: who referred it, and the receiver. */
export async function toCall(ctx: Ctx, { sentBy, organisation }: Referral): Promise<readonly Callable[]> {
  const sender = await getProfessional(ctx, sentBy.id)
  const receiver = (await organisationsOf(ctx)).find(({ id }) => id === organisation.id)
  return [sender, ...(receiver ? [receiver] : [])].map(({ name, phone }) => ({ name, phone }))
}

/** A letter that the family laid with its plan. */
export type LetterForPlan = {
  readonly referral: Referral['id']
  readonly child: Child['id']
  readonly offer: string
  readonly words: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** For a plan of these children: whoever reads the plan reads these letters, because the family chose so. */
export async function lettersForPlan(ctx: Ctx, children: readonly Child['id'][]): Promise<readonly LetterForPlan[]> {
  const letters: LetterForPlan[] = []
  for (const child of children) {
    const referrals = await findReferrals(ctx.db, ctx.municipality, { kind: 'of-child', id: child })
    const laid = referrals.flatMap(({ id, offer, reports }) =>
      reports
        .filter(({ forPlan }) => forPlan === 'yes')
        .map(({ words, by, at }) => ({ referral: id, child, offer: offer.name, words, by, at })),
    )
    if (laid.length > 0) record(ctx, 'read', 'guidance.letter', child)
    letters.push(...laid)
  }
  return letters
}
