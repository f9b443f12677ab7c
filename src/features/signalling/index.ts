/** Concerns, reports in the referral index, and matches. */

export { hasAgreement } from './agreements/agreements-of.ts'
export { stalledMatches } from './agreements/kept-matches.ts'
export { type NewAgreement, recordAgreement } from './agreements/record-agreement.ts'
export type { Concern, ConcernId, ConcernWords, NewConcern, NewWeighing } from './concerns/concern.ts'
export { forgetConcernDrafts } from './concerns/draft.ts'
export { getConcern } from './concerns/look-up.ts'
export { noteConcern } from './concerns/note-concern.ts'
export { weighConcern } from './concerns/weigh-concern.ts'
export type { ConcernYouth } from './concerns/youth.ts'
export { youthName } from './concerns/youth.ts'
export type { ExchangedReport } from './exchange/exchanged-report.ts'
export { getExchangedReport } from './exchange/exchanged-report.ts'
export { forgetExchanged } from './exchange/forget-exchanged.ts'
export {
  agreeLeadFromSystem,
  getMatchForSystem,
  matchesForSystem,
  recordContactFromSystem,
  type SystemMatch,
} from './exchange/matches-for-system.ts'
export type { SystemReport } from './exchange/may-report.ts'
export { reportFromSystem } from './exchange/report-from-system.ts'
export type { ReportedYouth } from './exchange/reported-youth.ts'
export type { MatchPlace } from './exchange/store.ts'
export { withdrawFromSystem } from './exchange/withdraw-from-system.ts'
export type { IndexSetting } from './index-settings/index-setting.ts'
export { indexSetting } from './index-settings/read-index-setting.ts'
export { agreeLead, type LeadAgreement } from './matches/agree-lead.ts'
export { climbLadder } from './matches/climb/climb-ladder.ts'
export { getMatch, matchesOf } from './matches/look-up.ts'
export type { Contact, Match, MatchId, MatchKind } from './matches/match.ts'
export { type ContactRecording, recordContact } from './matches/record-contact.ts'
export { type StandingSignals, standingSignalsOf } from './matches/standing-signals.ts'
export { type Entering, enterReport, type Moment } from './referral-index/enter-report.ts'
export { freshReport } from './referral-index/fresh-report.ts'
export { identifyYouth, type YouthIdentity } from './referral-index/identify-youth.ts'
export { followPeople } from './referral-index/moving/follow-people.ts'
export { tellArrival } from './referral-index/moving/tell-arrival.ts'
export { beginNewestLayer, layersInIndex, rekeyBatch, rekeyWork } from './referral-index/rekeying/rekey.ts'
export { asIndex } from './referral-index/rekeying/store.ts'
export type {
  FreshReport,
  IndexKeys,
  Pseudonym,
  Reporter,
  ReportId,
  StoredReport,
} from './referral-index/stored-report.ts'
export {
  addEntry,
  destroySuspicions,
  nameReader,
  remindOfReportingCode,
  reportingCodeWork,
  type SuspicionId,
  startSuspicion,
  summariesForMe,
  type Words,
} from './reporting-code/index.ts'
export { type Destruction, destroyReports } from './reports/destroy-reports.ts'
export { expireReports } from './reports/expire-reports.ts'
export { type OwnReport, ownReports } from './reports/look-up.ts'
export type { WhyNot } from './reports/may-report.ts'
export { type Reporting, reportToIndex } from './reports/report-to-index.ts'
export { type ReportNotice, type ReportsAbout, reportsAbout } from './reports/reports-about.ts'
export { type Withdrawal, type WithdrawalReason, withdrawReport } from './reports/withdraw-report.ts'
export { mindRights } from './rights/mind-rights.ts'
export { adviseOnRequest } from './rights/requests/advise.ts'
export { type Asked, askInPortal, type NewRequest } from './rights/requests/ask.ts'
export { decideRequest } from './rights/requests/college-requests.ts'
export { joinRequest, type RequestToJoin, requestsToJoin } from './rights/requests/family-requests.ts'
export { shownTo } from './rights/shown.ts'
export { recordTelling } from './rights/telling/record-telling.ts'
export { type RightsTask, rightsWaitingFor } from './rights/waiting.ts'
export { answerSender } from './triage/answer-sender.ts'
export { assignConcern } from './triage/assign-concern.ts'
export { type Closing, closeTriage } from './triage/close-triage.ts'
export { type ConcernInHand, concernInHand } from './triage/concern-in-hand.ts'
export { type Deciding, decideConcern } from './triage/decide-concern.ts'
export { destroyConcerns } from './triage/destruction/destroy-concerns.ts'
export { escalateConcerns } from './triage/escalate.ts'
export { linkChild } from './triage/link-child.ts'
export { getTriage } from './triage/look-up.ts'
export { setConcernSetting } from './triage/settings/set-concern-setting.ts'
export type { Triage } from './triage/triage.ts'
export { type TriageWork, triageWork } from './triage/triage-work.ts'
