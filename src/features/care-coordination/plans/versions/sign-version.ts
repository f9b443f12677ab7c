/** Somebody says to a version of the plan that they agree, agree with a remark, or do not agree. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { insertAgreement } from '../milestones/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { ParticipantId, PlanAgreement } from '../plan.ts'
import { coordinatorOf, participantIn } from '../rules.ts'
import {
  isAgreed,
  type PlanVersion,
  type Signature,
  type SignatureAnswer,
  type SigningManner,
  signersOf,
} from './plan-version.ts'
import { findVersions, insertSignature } from './store.ts'

export type NewSignature = {
  readonly number: number
  /** Whose answer it is: one's own, or what somebody said or put on paper. */
  readonly participant: ParticipantId
  readonly answer: SignatureAnswer
  readonly remark: string
  readonly manner: SigningManner
  readonly on: Temporal.PlainDate
}

export type Signing =
  /** `isAgreed`: with this the family agreed to the plan. */
  | { readonly kind: 'signed'; readonly isAgreed: boolean }
  | { readonly kind: 'refused'; readonly because: 'newer-version' | 'overtaken' }

/** An answer may be given again: the last counts and the earlier ones stay. Only to the newest version. */
export async function signVersion(ctx: Ctx, seat: Seat, entry: NewSignature): Promise<Signing> {
  mustSignFor(seat, entry)
  const versions = await findVersions(ctx.db, ctx.municipality, seat.plan.id)
  const version = versions.at(-1)
  if (version?.number !== entry.number) return { kind: 'refused', because: 'newer-version' }
  const earlier = version.signatures.find(one => one.participant === entry.participant)
  const signature: Signature = {
    ...entry,
    ordinal: (earlier?.ordinal ?? 0) + 1,
    recordedAt: ctx.now,
    recordedBy: seat.me.id,
  }
  const row = { municipality: ctx.municipality, plan_id: seat.plan.id, number: entry.number }
  if (!(await insertSignature(ctx.db, signature, row))) return { kind: 'refused', because: 'overtaken' }
  recordPlan(ctx, 'create', 'care-coordination.plan-signature', seat, entry.answer)
  const signatures = [...version.signatures.filter(one => one !== earlier), signature]
  return { kind: 'signed', isAgreed: await concludeAgreement(ctx, seat, { ...version, signatures }) }
}

/** For oneself; the coordinator also writes down what somebody said or put on paper. */
function mustSignFor(seat: Seat, { participant, manner }: NewSignature): void {
  const isOwn = participant === seat.me.id
  const isForOther = coordinatorOf(seat.plan) === seat.me.id && manner !== 'online'
  const isSigner = isOwn || signersOf(seat).some(one => one.id === participant)
  if (!isSigner || !(isOwn || isForOther))
    throw new NotAllowed('care-coordination.plan-signature', seat.children[0]?.id ?? null)
}

/** The first version to which all whom the law counts said yes is the plan the family agreed to: from then on the six weeks no longer run. */
async function concludeAgreement(ctx: Ctx, seat: Seat, version: PlanVersion): Promise<boolean> {
  if (seat.plan.agreement || !isAgreed(seat, version.signatures, ctx.today)) return false
  const family = version.signatures.filter(
    one => one.answer !== 'disagree' && participantIn(seat.plan, one.participant)?.kind === 'family',
  )
  const last = family.toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on))[0]
  const row = {
    ...{ municipality: ctx.municipality, plan_id: seat.plan.id, number: version.number },
    ...{ agreed_on: last?.on ?? ctx.today, manner: mannerOf(version.signatures) },
    ...{ recorded_at: ctx.now, recorded_by: seat.me.id },
  }
  const isFirst = await insertAgreement(
    ctx.db,
    row,
    family.map(one => one.participant),
  )
  if (isFirst) recordPlan(ctx, 'create', 'care-coordination.plan-agreement', seat)
  return isFirst
}

/** Spoken as soon as one of them only said it. */
const mannerOf = (signatures: readonly Signature[]): PlanAgreement['manner'] =>
  signatures.some(one => one.manner === 'spoken') ? 'spoken' : 'written'
