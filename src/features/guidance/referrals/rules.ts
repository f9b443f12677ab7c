/** How far a referral is, and whose turn it is. Pure: today is an argument. */
import type { Offer } from '../../../centre/index.ts'
import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../knowledge/ages/working-days.ts'
import { isUpTo } from '../offers/rules.ts'
import type { Referral } from './referral.ts'

type Day = Temporal.PlainDate

/** Working days after which silence is late, unless the municipality agreed otherwise. Our choice: no law sets it. */
export const usualReplyTerm = 5

export type Standing =
  | { readonly kind: 'waits'; readonly replyBy: Day; readonly isSilent: boolean }
  /** `in-line`: taken on, and on the waiting list of the receiver. */
  | { readonly kind: 'withdrawn' | 'declined' | 'accepted' | 'in-line' | 'started' | 'ended' | 'reported' }

/** `replyTerm` in working days. */
export function standingOf(referral: Referral, today: Day, replyTerm: number): Standing {
  if (referral.withdrawal) return { kind: 'withdrawn' }
  if (referral.reply?.kind === 'declined') return { kind: 'declined' }
  if (referral.ending) return { kind: referral.reports.length > 0 ? 'reported' : 'ended' }
  if (referral.start) return { kind: 'started' }
  if (referral.reply) return { kind: referral.line ? 'in-line' : 'accepted' }
  const replyBy = addWorkingDays(referral.sentOn, replyTerm, holidaysFrom(referral.sentOn))
  return { kind: 'waits', replyBy, isSilent: Temporal.PlainDate.compare(today, replyBy) > 0 }
}

/** What the receiving organisation can do now. */
export type ReceiverStep = 'reply' | 'line' | 'start' | 'end' | 'report-back'

export function nextSteps(standing: Standing): readonly ReceiverStep[] {
  switch (standing.kind) {
    case 'waits':
      return ['reply']
    case 'accepted':
    case 'in-line':
      return ['start', 'line', 'end', 'report-back']
    case 'started':
      return ['end', 'report-back']
    case 'ended':
    case 'reported':
      return ['report-back']
    case 'declined':
    case 'withdrawn':
      return []
  }
}

/** Consent can be withdrawn at any time, also when help runs: the receiver reads no more here from then on. */
export const mayWithdraw = (standing: Standing): boolean =>
  standing.kind !== 'withdrawn' && standing.kind !== 'declined'

/** What led nowhere may go to the next choice of the family, with consent of its own. */
export const mayRedirect = (standing: Standing): boolean => !mayWithdraw(standing)

export const receives = (referral: Referral, organisation: string | null): boolean =>
  referral.organisation.id === organisation
export const sends = (referral: Referral, organisation: string | null): boolean => referral.sender.id === organisation

/** Fits an offer this child? Ages are in years and inclusive: '4 to 12' holds until the day of turning 13. Null and '' ask nothing. */
export const suits = (
  offer: Pick<Offer, 'minimumAge' | 'maximumAge' | 'languages'>,
  { age, language }: { readonly age: number | null; readonly language: string },
): boolean =>
  (language === '' || offer.languages.includes(language)) &&
  (age === null || (Math.max(0, age) >= offer.minimumAge && isUpTo(Math.max(0, age), offer.maximumAge)))
