/** The table of contents: every slice's routes, one line each. */
import type { Hono } from 'hono'
import { referralIndexApi } from './api/referral-index/api.ts'
import { referralIndexGuide } from './api/referral-index/routes.tsx'
import { messagesApi } from './api/youth-care-messages/api.ts'
import { accessLog } from './centre/access-log/routes.tsx'
import { administration } from './centre/administration/routes.tsx'
import type { Centre } from './centre/index.ts'
import { connectedSystems } from './centre/systems/routes.tsx'
import { familyPlans } from './features/care-coordination/plans/family/routes.tsx'
import { planGoals } from './features/care-coordination/plans/goals/routes.tsx'
import { planMilestones } from './features/care-coordination/plans/milestones/routes.tsx'
import { planParticipants } from './features/care-coordination/plans/participants/routes.tsx'
import { plans } from './features/care-coordination/plans/routes.tsx'
import { planSafety } from './features/care-coordination/plans/safety/routes.tsx'
import { planWords } from './features/care-coordination/plans/words/routes.tsx'
import { monitoring } from './features/governance/monitoring/routes.tsx'
import { referrals } from './features/guidance/referrals/routes.tsx'
import { referralSteps } from './features/guidance/referrals/steps/routes.tsx'
import { articles, texts } from './features/information/articles/routes.tsx'
import { home } from './features/information/home/routes.tsx'
import { eraseQuestions } from './features/information/index.ts'
import { answering, asking } from './features/information/questions/routes.tsx'
import { searching } from './features/information/search/routes.tsx'
import { walkIn } from './features/parenting-help/walk-in/routes.tsx'
import { careTeamFigures } from './features/school-care-link/figures/routes.tsx'
import { destroyItems, forgetMinutesDrafts, remindOwners } from './features/school-care-link/index.ts'
import { bringingIn } from './features/school-care-link/items/bringing/routes.tsx'
import { careTeamItems } from './features/school-care-link/items/routes.tsx'
import { careTeamMeetings } from './features/school-care-link/meetings/routes.tsx'
import { careTeamScreen } from './features/school-care-link/meetings/screen/routes.tsx'
import { careTeamRetention } from './features/school-care-link/retention/routes.tsx'
import { careTeams } from './features/school-care-link/teams/routes.tsx'
import { followUpFiguresPages } from './features/signalling/agreements/figures/routes.tsx'
import { agreements } from './features/signalling/agreements/matches/routes.tsx'
import { agreementOrganisations } from './features/signalling/agreements/organisations/routes.tsx'
import { agreementReporters } from './features/signalling/agreements/reporters/routes.tsx'
import { concerns } from './features/signalling/concerns/routes.tsx'
import { concernFigures } from './features/signalling/figures/routes.tsx'
import {
  climbLadder,
  destroyConcerns,
  destroyReports,
  destroySuspicions,
  escalateConcerns,
  expireReports,
  followPeople,
  forgetConcernDrafts,
  forgetExchanged,
  mindRights,
  rekeyWork,
  remindOfReportingCode,
  tellArrival,
} from './features/signalling/index.ts'
import { indexConsents } from './features/signalling/index-settings/consent/routes.tsx'
import { ladderPages } from './features/signalling/index-settings/ladder/routes.tsx'
import { indexSettingPages } from './features/signalling/index-settings/routes.tsx'
import { matches } from './features/signalling/matches/routes.tsx'
import { signals } from './features/signalling/overview/routes.tsx'
import { reportingCodeEntries } from './features/signalling/reporting-code/entries/routes.tsx'
import { reportingCodeFamily, safetyAtHome } from './features/signalling/reporting-code/family/routes.tsx'
import { reportingCodeReaders } from './features/signalling/reporting-code/readers/routes.tsx'
import { lockedReports, reportingCodeReports } from './features/signalling/reporting-code/report/routes.tsx'
import { reportingCode } from './features/signalling/reporting-code/routes.tsx'
import { reportingCodeSettings } from './features/signalling/reporting-code/settings/routes.tsx'
import { reports } from './features/signalling/reports/routes.tsx'
import { requestAdvice } from './features/signalling/rights/advice/routes.tsx'
import { collegeDesk } from './features/signalling/rights/college/routes.tsx'
import { familyRights } from './features/signalling/rights/family/routes.tsx'
import { tellings } from './features/signalling/rights/telling/routes.tsx'
import { triage } from './features/signalling/triage/routes.tsx'
import { concernSetting } from './features/signalling/triage/settings/routes.tsx'
import { findLateRequests, sendingWork } from './features/youth-care-link/index.ts'
import { careMessages } from './features/youth-care-link/messages/routes.tsx'
import { residence } from './features/youth-care-link/requests/residence/routes.tsx'
import { careRequests } from './features/youth-care-link/requests/routes.tsx'
import { careRequestSteps } from './features/youth-care-link/requests/steps/routes.tsx'
import { careRequestTerms } from './features/youth-care-link/requests/terms/routes.tsx'
import { clinic } from './features/youth-health/clinic/agenda/routes.tsx'
import { invitations } from './features/youth-health/clinic/invitations/routes.tsx'
import { planning } from './features/youth-health/clinic/planning/routes.tsx'
import { workLists } from './features/youth-health/clinic/work-lists/routes.tsx'
import { contactMomentsOfChild } from './features/youth-health/consultation/moments/routes.tsx'
import { contactProgramme } from './features/youth-health/consultation/programme/routes.tsx'
import { consultation } from './features/youth-health/consultation/routes.tsx'
import { development } from './features/youth-health/development/routes.tsx'
import { growthLines } from './features/youth-health/growth/lines/routes.tsx'
import { growthRepeat } from './features/youth-health/growth/repeat/routes.tsx'
import { growth } from './features/youth-health/growth/routes.tsx'
import {
  careOfGroup,
  expireRecords,
  forgetDrafts,
  forgetTransferFiles,
  reckonOverdue,
} from './features/youth-health/index.ts'
import {
  questionnaireByLink,
  questionnaireInPortal,
  questionnaireSending,
  questionnaires,
} from './features/youth-health/questionnaires/routes.tsx'
import { questionnaireSettings } from './features/youth-health/questionnaires/settings/routes.tsx'
import { alerts } from './features/youth-health/record/alerts/routes.tsx'
import { destruction } from './features/youth-health/record/destruction/routes.tsx'
import { documents } from './features/youth-health/record/documents/routes.tsx'
import { glass } from './features/youth-health/record/glass/routes.tsx'
import { history } from './features/youth-health/record/history/routes.tsx'
import { recordImport } from './features/youth-health/record/import/routes.tsx'
import { retention } from './features/youth-health/record/retention/routes.tsx'
import { childRecord } from './features/youth-health/record/routes.tsx'
import { timeline } from './features/youth-health/record/timeline/routes.tsx'
import { screening } from './features/youth-health/screening/routes.tsx'
import { receivedRecords } from './features/youth-health/transfer/in/routes.tsx'
import { transferModel } from './features/youth-health/transfer/model/routes.tsx'
import { transfer } from './features/youth-health/transfer/out/routes.tsx'
import { vaccinationConsent } from './features/youth-health/vaccination/consent/routes.tsx'
import { vaccinationHolds } from './features/youth-health/vaccination/holds/routes.tsx'
import { rivmList } from './features/youth-health/vaccination/rivm/routes.tsx'
import { vaccination } from './features/youth-health/vaccination/routes.tsx'
import { vaccinationScheme } from './features/youth-health/vaccination/scheme/routes.tsx'
import { vaccinationSessions } from './features/youth-health/vaccination/sessions/routes.tsx'
import { sessionTable } from './features/youth-health/vaccination/sessions/table/routes.tsx'
import { vaccinationSharing } from './features/youth-health/vaccination/sharing/routes.tsx'
import { vaccineStock } from './features/youth-health/vaccination/stock/routes.tsx'
import { contactDetails } from './people/contact-details/routes.tsx'
import { custody } from './people/custody/routes.tsx'
import { family } from './people/family/routes.tsx'
import { identity } from './people/identity/routes.tsx'
import { bringMergedAlong } from './people/index.ts'
import { merging } from './people/merge/routes.tsx'
import { registration } from './people/registration/routes.tsx'
import { schools } from './people/school/routes.tsx'
import { childSearch } from './people/search/routes.tsx'
import { everyDay, whenAsked } from './platform/act.ts'
import { forgetCalls } from './platform/api/forget-calls.ts'
import type { Asset } from './platform/assets/bundle.ts'
import { authRoutes } from './platform/auth/routes.tsx'
import type { Keys } from './platform/crypto/keys.ts'
import type { Database } from './platform/db/connect.ts'
import type { Env } from './platform/env.ts'
import type { Work } from './platform/jobs/worker.ts'
import type { MailWay } from './platform/mail/mail-way.ts'
import { demoPostRoutes } from './platform/mail/routes.tsx'
import { bySmtp, forgetMessages, mailWork } from './platform/mail/send.ts'
import { forgetForms } from './platform/web/forget-forms.ts'
import type { Route, Router } from './platform/web/router.ts'
import { server } from './platform/web/server.ts'
import { portal } from './portal/routes.tsx'
import { frame } from './workplace/shell.ts'
import { today } from './workplace/today/routes.tsx'

/** Every slice's routes, by the letters of the basic model (docs/model.md). */
const slices: readonly Router[] = [
  // a professional's day, a family's own pages
  today,
  portal,
  // who is who
  childSearch,
  registration,
  family,
  custody,
  contactDetails,
  identity,
  // what a record holds is for who looks after the child
  merging(careOfGroup),
  schools,
  // who we are
  administration,
  connectedSystems,
  accessLog,
  // B1 information and advice
  home,
  articles,
  texts,
  searching,
  asking,
  answering,
  // B2 signalling
  signals,
  concerns,
  triage,
  concernSetting,
  concernFigures,
  reports,
  tellings,
  requestAdvice,
  collegeDesk,
  familyRights,
  matches,
  agreements,
  agreementOrganisations,
  agreementReporters,
  followUpFiguresPages,
  indexSettingPages,
  ladderPages,
  indexConsents,
  referralIndexGuide,
  reportingCode,
  reportingCodeEntries,
  reportingCodeReaders,
  reportingCodeReports,
  lockedReports,
  reportingCodeFamily,
  safetyAtHome,
  reportingCodeSettings,
  // A youth health care
  clinic,
  planning,
  invitations,
  workLists,
  contactProgramme,
  contactMomentsOfChild,
  consultation,
  receivedRecords,
  recordImport,
  timeline,
  alerts,
  history,
  documents,
  glass,
  retention,
  destruction,
  growth,
  growthLines,
  growthRepeat,
  development,
  screening,
  questionnaires,
  questionnaireByLink,
  questionnaireInPortal,
  questionnaireSettings,
  vaccination,
  vaccinationConsent,
  vaccinationScheme,
  rivmList,
  sessionTable,
  vaccinationSessions,
  vaccineStock,
  vaccinationHolds,
  vaccinationSharing,
  transfer,
  transferModel,
  childRecord,
  // B3 guidance to help
  referrals,
  referralSteps,
  // B4 light parenting help
  walkIn,
  // B5 coordination of care
  plans,
  planParticipants,
  planWords,
  planGoals,
  planSafety,
  planMilestones,
  familyPlans,
  // C the link to youth care
  careRequests,
  careRequestSteps,
  residence,
  careRequestTerms,
  careMessages,
  // D care at school
  careTeams,
  bringingIn,
  careTeamItems,
  careTeamMeetings,
  careTeamScreen,
  careTeamFigures,
  careTeamRetention,
  // the municipality
  monitoring,
]

/** All routes of the program: those of the demo only when it is one, and one that says what becomes of mail. */
export const routesOf = ({ demo, mail }: Pick<Application, 'demo' | 'mail'>): readonly Route[] =>
  [authRoutes({ demo }), demoPostRoutes({ demo }), questionnaireSending(mail), ...slices].flatMap(
    router => router.routes,
  )

/** The work that waits in the queue or comes back every day. */
export const works = (env: Pick<Env, 'smtpUrl' | 'mailFrom'>, keys: Keys): readonly Work[] => [
  mailWork(env.smtpUrl === undefined ? undefined : bySmtp(env.smtpUrl, env.mailFrom)),
  forgetMessages,
  forgetForms,
  forgetCalls,
  eraseQuestions,
  everyDay('forget-transfer-files', '03:10', keys, forgetTransferFiles),
  everyDay('reckon-overdue', '04:10', keys, reckonOverdue),
  everyDay('forget-concern-drafts', '03:20', keys, forgetConcernDrafts),
  everyDay('destroy-concerns', '03:25', keys, destroyConcerns),
  everyDay('escalate-concerns', '07:00', keys, escalateConcerns),
  everyDay('mind-rights', '06:30', keys, mindRights),
  everyDay('follow-people', '02:20', keys, followPeople),
  whenAsked('tell-arrival', keys, tellArrival),
  rekeyWork(keys),
  everyDay('expire-reports', '02:30', keys, expireReports),
  everyDay('forget-exchanged', '02:50', keys, forgetExchanged),
  everyDay('destroy-suspicions', '02:50', keys, destroySuspicions),
  everyDay('remind-of-reporting-code', '06:10', keys, remindOfReportingCode),
  sendingWork(keys),
  everyDay('find-late-requests', '06:00', keys, findLateRequests),
  everyDay('forget-consultation-drafts', '03:05', keys, forgetDrafts),
  everyDay('bring-merged-along', '02:15', keys, bringMergedAlong),
  everyDay('destroy-reports', '02:45', keys, destroyReports),
  everyDay('climb-ladder', '06:30', keys, climbLadder),
  everyDay('forget-minutes-drafts', '03:07', keys, forgetMinutesDrafts),
  everyDay('destroy-care-team-items', '03:35', keys, destroyItems),
  everyDay('remind-care-team', '07:30', keys, remindOwners),
  everyDay('expire-records', '03:00', keys, expireRecords),
]

export type Application = {
  readonly database: Database
  readonly keys: Keys
  readonly centres: readonly Centre[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly demo: boolean
  readonly mail: MailWay
  readonly clock: () => Temporal.Instant
  readonly log: (line: Readonly<Record<string, unknown>>) => void
}

export function application(parts: Application): Hono {
  const byHost = new Map(parts.centres.map(centre => [centre.host, centre]))
  const byCode = new Map(parts.centres.map(centre => [centre.code, centre]))
  const first = parts.centres[0]
  return server({
    ...parts,
    routes: routesOf(parts),
    apis: [referralIndexApi, messagesApi],
    municipalityOf: host => (byHost.get(host.replace(/:\d+$/, '')) ?? first)?.code,
    frame: framing => {
      const centre = byCode.get(framing.municipality)
      if (!centre) throw new Error(`no centre for ${framing.municipality}`)
      return frame(centre, framing)
    },
  })
}
