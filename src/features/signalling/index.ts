/** Concerns, reports in the referral index, and matches. */

export { hasAgreement } from './agreements/agreements-of.ts'
export { type NewAgreement, recordAgreement } from './agreements/record-agreement.ts'
export type { Concern, ConcernId, ConcernWords, NewConcern, NewWeighing } from './concerns/concern.ts'
export { getConcern } from './concerns/look-up.ts'
export { noteConcern } from './concerns/note-concern.ts'
export { weighConcern } from './concerns/weigh-concern.ts'
export type { ConcernYouth } from './concerns/youth.ts'
export { youthName } from './concerns/youth.ts'
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
export type {
  FreshReport,
  IndexKeys,
  Pseudonym,
  Reporter,
  ReportId,
  StoredReport,
} from './referral-index/stored-report.ts'
export { type Destruction, destroyReports } from './reports/destroy-reports.ts'
export { expireReports } from './reports/expire-reports.ts'
export { type OwnReport, ownReports } from './reports/look-up.ts'
export type { WhyNot } from './reports/may-report.ts'
export { type Reporting, reportToIndex } from './reports/report-to-index.ts'
export { type ReportNotice, type ReportsAbout, reportsAbout } from './reports/reports-about.ts'
export { type Withdrawal, type WithdrawalReason, withdrawReport } from './reports/withdraw-report.ts'
