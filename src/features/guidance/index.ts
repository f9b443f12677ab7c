/** Referrals: sending one, and who may see what became of it. */
export { FamilyReferrals } from './referrals/family-referrals.view.tsx'
export { type Overview, openReferral, overviewOf, referralsOf, type Seen } from './referrals/look-up.ts'
export { type NewReferral, type Referring, refer } from './referrals/refer.ts'
export type { DeclineReason, Outcome, Referral, ReferralId } from './referrals/referral.ts'
export { replyTermOf, setReplyTerm } from './referrals/reply-term.ts'
export type { Standing } from './referrals/rules.ts'
export { acceptReferral, declineReferral } from './referrals/steps/reply-to-referral.ts'
export { endHelp, remindReceiver, reportBack, startHelp, withdrawReferral } from './referrals/steps/take-step.ts'
