/** What the program does by itself: every night, every day, or when it was asked. One line each. */
import { endSecondments, forgetImports, warnBeforeEnd, warnOfEndingParts, warnOfOldOffers } from './centre/index.ts'
import {
  askAfterWorker,
  forgetPlanDrafts,
  leaveWithAccount,
  remindOfActions,
  tellOfStalledPlans,
  watchQueue,
} from './features/care-coordination/index.ts'
import { forgetSubsidyDrafts, remindOfYouthInformation, rollUp, watchAccess } from './features/governance/index.ts'
import { nagSilent } from './features/guidance/index.ts'
import { warnOfEnds } from './features/health-promotion/index.ts'
import {
  destroyMessages,
  eraseColleagueQuestions,
  eraseQuestions,
  escalateQuestions,
  forgetMessageDrafts,
} from './features/information/index.ts'
import {
  askOpinions,
  destroyLightHelp,
  eraseCourseNames,
  findUnreached,
  forgetCourseDrafts,
  forgetHeldTimes,
  forgetLightHelpDrafts,
  forgetNamesOfContacts,
  lapseOffer,
  lapseQueue,
  passOnOffers,
  remindOfAppointments,
  remindOfCourses,
} from './features/parenting-help/index.ts'
import { destroyItems, forgetMinutesDrafts, remindOwners } from './features/school-care-link/index.ts'
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
import { destroyRequests, findLateRequests, sendingWork } from './features/youth-care-link/index.ts'
import {
  closeVisitPackages,
  countPupils,
  expireRecords,
  forgetConsultationDrafts,
  forgetTransferFiles,
  reckonOverdue,
} from './features/youth-health/index.ts'
import { bringMergedAlong } from './people/index.ts'
import { everyDay, whenAsked } from './platform/act.ts'
import { forgetCalls } from './platform/api/forget-calls.ts'
import { forgetSignIns } from './platform/auth/forget.ts'
import type { Keys } from './platform/crypto/keys.ts'
import type { Env } from './platform/env.ts'
import { beginDaily, type Work } from './platform/jobs/worker.ts'
import { deliverBy } from './platform/mail/deliver-by.ts'
import { forgetMessages, mailWork } from './platform/mail/send.ts'
import { notifyBy } from './platform/notify/notify.ts'
import { forgetTextMessages, textWork } from './platform/notify/text-message.ts'
import { forgetForms } from './platform/web/forget-forms.ts'
import { announceAges } from './portal/index.ts'

type Settings = Pick<Env, 'smtpUrl' | 'mailFrom'> & Partial<Pick<Env, 'notify' | 'mailBy'>>

/** The work that waits in the queue or comes back every day, also of a municipality that comes while the program runs. */
export function works(env: Settings, keys: Keys): readonly Work[] {
  const all = ownWorks(env, keys)
  return [...all, beginDaily(all)]
}

const ownWorks = (env: Settings, keys: Keys): readonly Work[] => [
  mailWork(deliverBy({ mailBy: null, notify: null, ...env })),
  textWork(env.notify?.textTemplate ? notifyBy(env.notify) : undefined),
  forgetTextMessages,
  forgetMessages,
  forgetForms,
  forgetCalls,
  everyDay('forget-sign-ins', '03:30', keys, forgetSignIns),
  everyDay('forget-concern-drafts', '03:20', keys, forgetConcernDrafts),
  everyDay('destroy-concerns', '03:25', keys, destroyConcerns),
  everyDay('escalate-concerns', '07:00', keys, escalateConcerns),
  everyDay('mind-rights', '06:30', keys, mindRights),
  everyDay('follow-people', '02:20', keys, followPeople),
  whenAsked(watchQueue, keys, askAfterWorker),
  whenAsked('tell-arrival', keys, tellArrival),
  rekeyWork(keys),
  everyDay('expire-reports', '02:30', keys, expireReports),
  everyDay('forget-exchanged', '02:50', keys, forgetExchanged),
  everyDay('destroy-suspicions', '02:50', keys, destroySuspicions),
  everyDay('remind-of-reporting-code', '06:10', keys, remindOfReportingCode),
  sendingWork(keys),
  everyDay('destroy-care-requests', '03:40', keys, destroyRequests),
  everyDay('find-late-requests', '06:00', keys, findLateRequests),
  everyDay('bring-merged-along', '02:15', keys, bringMergedAlong),
  everyDay('destroy-reports', '02:45', keys, destroyReports),
  everyDay('climb-ladder', '06:30', keys, climbLadder),
  everyDay('forget-minutes-drafts', '03:07', keys, forgetMinutesDrafts),
  everyDay('destroy-care-team-items', '03:35', keys, destroyItems),
  everyDay('nag-silent-referrals', '07:10', keys, nagSilent),
  everyDay('remind-care-team', '07:30', keys, remindOwners),
  everyDay('announce-ages', '00:10', keys, announceAges),
  ...questionWorks(keys),
  ...planWorks(keys),
  ...courseWorks(keys),
  ...healthWorks(keys),
  ...appointmentWorks(keys),
  ...governanceWorks(keys),
  ...centreWorks(keys),
]

/** Of the centre itself. */
const centreWorks = (keys: Keys): readonly Work[] => [
  everyDay('warn-of-old-offers', '06:45', keys, warnOfOldOffers),
  everyDay('forget-offer-imports', '03:55', keys, forgetImports),
  everyDay('end-secondments', '00:02', keys, endSecondments),
  everyDay('warn-before-end', '06:40', keys, warnBeforeEnd),
  everyDay('warn-of-ending-agreements', '06:50', keys, warnOfEndingParts),
]

/** Of the records of youth health care. */
const healthWorks = (keys: Keys): readonly Work[] => [
  everyDay('forget-transfer-files', '03:10', keys, forgetTransferFiles),
  everyDay('reckon-overdue', '04:10', keys, reckonOverdue),
  everyDay('close-visit-packages', '00:20', keys, closeVisitPackages),
  everyDay('forget-consultation-drafts', '03:05', keys, forgetConsultationDrafts),
  everyDay('expire-records', '03:00', keys, expireRecords),
  everyDay('count-pupils', '04:30', keys, countPupils),
  everyDay('warn-of-ends', '06:50', keys, warnOfEnds),
]

/** Of appointments and light help, and of who was not reached. */
const appointmentWorks = (keys: Keys): readonly Work[] => [
  everyDay('remind-of-appointments', '10:00', keys, remindOfAppointments),
  everyDay('find-unreached', '04:20', keys, findUnreached),
  everyDay('destroy-light-help', '03:42', keys, destroyLightHelp),
  everyDay('forget-names-of-contacts', '03:43', keys, forgetNamesOfContacts),
  everyDay('forget-light-help-drafts', '03:17', keys, forgetLightHelpDrafts),
  everyDay('forget-course-drafts', '03:18', keys, forgetCourseDrafts),
  everyDay('forget-held-times', '03:15', keys, forgetHeldTimes),
]

/** Of what families ask and write. */
const questionWorks = (keys: Keys): readonly Work[] => [
  everyDay('erase-questions', '03:10', keys, eraseQuestions),
  everyDay('escalate-questions', '07:05', keys, escalateQuestions),
  everyDay('forget-message-drafts', '03:12', keys, forgetMessageDrafts),
  everyDay('destroy-messages', '03:45', keys, destroyMessages),
  everyDay('erase-colleague-questions', '03:47', keys, eraseColleagueQuestions),
]

/** Of what the municipality tells and watches over. */
const governanceWorks = (keys: Keys): readonly Work[] => [
  everyDay('forget-subsidy-drafts', '03:22', keys, forgetSubsidyDrafts),
  everyDay('roll-up-figures', '01:30', keys, rollUp),
  everyDay('remind-of-youth-information', '06:20', keys, remindOfYouthInformation),
  everyDay('watch-access', '01:20', keys, watchAccess),
]

/** Of plans with families. */
const planWorks = (keys: Keys): readonly Work[] => [
  everyDay('forget-plan-drafts', '03:25', keys, forgetPlanDrafts),
  everyDay('leave-plans-with-account', '02:40', keys, leaveWithAccount),
  everyDay('remind-of-plan-actions', '07:10', keys, remindOfActions),
  everyDay('tell-of-stalled-plans', '06:40', keys, tellOfStalledPlans),
]

/** Of courses and meetings. */
const courseWorks = (keys: Keys): readonly Work[] => [
  whenAsked(lapseQueue, keys, lapseOffer),
  everyDay('pass-on-course-offers', '00:20', keys, passOnOffers),
  everyDay('remind-of-courses', '09:00', keys, remindOfCourses),
  everyDay('ask-course-opinions', '10:00', keys, askOpinions),
  everyDay('erase-course-names', '03:50', keys, eraseCourseNames),
]
