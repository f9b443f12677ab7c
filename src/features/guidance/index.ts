/** The way to help: the question, the choice, the referral, and who may see what became of it. */
export { type LetterForPlan, lettersForPlan } from './family/family-step.ts'
export { chooseOffer, type NewChoice, proposeOffer, type Shortlist, shortlistOf } from './offers/shortlist.ts'
export { clarifyQuestion, openQuestion, questionsOf, rewordQuestion } from './questions/clarify-question.ts'
export type { HelpQuestion, QuestionId, QuestionWords } from './questions/question.ts'
export { FamilyReferrals } from './referrals/family-referrals.view.tsx'
export { reportIdsOf } from './referrals/letters/report-ids.ts'
export { type Overview, openReferral, overviewOf, referralsOf, type Seen } from './referrals/look-up.ts'
export { type NewReferral, type Referring, refer } from './referrals/refer.ts'
export type { DeclineReason, Item, Outcome, Referral, ReferralId } from './referrals/referral.ts'
export { replyTermOf, setReplyTerm } from './referrals/reply-term.ts'
export type { Standing } from './referrals/rules.ts'
export { nagSilent } from './referrals/silence/nag-silent.ts'
export { acceptReferral, declineReferral, replyToReferral } from './referrals/steps/reply-to-referral.ts'
export {
  bridgeWait,
  noteIntroduction,
  planIntroduction,
  remindReceiver,
  withdrawReferral,
} from './referrals/steps/steer-referral.ts'
export { endHelp, putInLine, reportBack, startHelp } from './referrals/steps/take-step.ts'
