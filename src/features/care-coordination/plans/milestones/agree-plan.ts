/**
 * The family says yes to the plan as it is now, all in one go at the table: that becomes a version, and each of them signs it. When all whom
 * the law counts did, the plan stands and the six weeks no longer run (Jeugdwet 4.1.3).
 */
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import type { Manner, ParticipantId } from '../plan.ts'
import { fixVersion } from '../versions/fix-version.ts'
import { versionsOf } from '../versions/look-up.ts'
import { signVersion } from '../versions/sign-version.ts'

export type NewAgreement = {
  readonly on: Temporal.PlainDate
  readonly manner: Manner
  /** Who of the family said yes; at least one. */
  readonly parties: readonly ParticipantId[]
}
export type Agreeing =
  | { readonly kind: 'agreed' }
  /** Written down; the law counts others too. */
  | { readonly kind: 'signed' }
  | { readonly kind: 'refused'; readonly because: 'agreed-already' | 'overtaken' }

export async function agreePlan(ctx: Ctx, seat: Seat, { on, manner, parties }: NewAgreement): Promise<Agreeing> {
  if (seat.plan.agreement) return { kind: 'refused', because: 'agreed-already' }
  const number = await versionOfNow(ctx, seat)
  if (number === undefined) return { kind: 'refused', because: 'overtaken' }
  let isAgreed = false
  for (const participant of parties) {
    const signing = await signVersion(ctx, seat, { number, participant, answer: 'agree', remark: '', manner, on })
    isAgreed ||= signing.kind === 'signed' && signing.isAgreed
  }
  return { kind: isAgreed ? 'agreed' : 'signed' }
}

/** The newest version when nothing changed since, else a new one; undefined when somebody else made one at the same moment. */
async function versionOfNow(ctx: Ctx, seat: Seat): Promise<number | undefined> {
  const { versions, changedSince } = await versionsOf(ctx, seat)
  const newest = versions.at(-1)
  if (newest && changedSince === 0) return newest.number
  const fixing = await fixVersion(ctx, seat, { note: '', readNumber: newest?.number ?? 0 })
  return fixing.kind === 'fixed' ? fixing.number : undefined
}
