export {
  type Appointment,
  appointmentsFor,
  appointmentsForEach,
  noteArrival,
  type PlannedId,
  planClinicSession,
  planContact,
  reckonOverdue,
  unansweredInvitations,
  type WorkCounts,
  WorkCountsCard,
  waitingRoom,
  workCounts,
} from './clinic/index.ts'
export type { Consultation } from './consultation/consultation.ts'
export { forgetConsultationDrafts } from './consultation/draft.ts'
export { type Held, holdConsultation } from './consultation/hold-consultation.ts'
export type { ActionId, Attempt, OpenAction } from './consultation/moments/action.ts'
export type { ActionKind } from './consultation/moments/action-kinds.ts'
export { type Closing, closeAction } from './consultation/moments/close-action.ts'
export { type FamilyMoments, momentsFor } from './consultation/moments/moments-for.ts'
export { findMomentFacts, type MomentsOf, momentsFrom, momentsOf } from './consultation/moments/moments-of.ts'
export { type NotHeld, noteNotHeld } from './consultation/moments/note-not-held.ts'
export { openActions, type WaitingAction } from './consultation/moments/open-actions.ts'
export { contactProgrammeOf } from './consultation/programme/programme-of.ts'
export { type DevelopmentStory, developmentFor, type NewExamination, recordAnswers } from './development/index.ts'
export { type Added, addMeasurements, type Visit } from './growth/add-measurements.ts'
export { FamilyGrowthCharts } from './growth/family-charts.view.tsx'
export { type GrowthStory, growthFor, type LastMeasured } from './growth/growth-for.ts'
export { chooseLines } from './growth/lines/choose-lines.ts'
export { type Measured, measurementsFor } from './growth/measurements-for.ts'
export { measurementsToRepeat } from './growth/repeat/measurements-to-repeat.ts'
export { noteToRepeat } from './growth/repeat/note-to-repeat.ts'
export type { ToRepeat } from './growth/repeat/to-repeat.ts'
export { closeVisitPackages } from './home-visits/end-package.ts'
export { answerQuestionnaire } from './questionnaires/answer-questionnaire.ts'
export {
  questionnairesToFillIn,
  type ToFillIn,
  type Unread,
  unreadQuestionnaires,
} from './questionnaires/open-questionnaires.ts'
export { sendQuestionnaire } from './questionnaires/send-questionnaire.ts'
export { endAlert } from './record/alerts/end-alert.ts'
export { recordAlert } from './record/alerts/record-alert.ts'
export { careOfGroup } from './record/care-relation.ts'
export { approveDestruction } from './record/destruction/approve-destruction.ts'
export { expireRecords } from './record/destruction/expire-records.ts'
export { listsToApprove } from './record/destruction/get-proposal.ts'
export { addDocument } from './record/documents/add-document.ts'
export {
  documentIdsOf,
  documentsForFamily,
  type FamilyDocument,
  openFamilyDocument,
  shareDocument,
} from './record/documents/documents-for-family.ts'
export { recordHistory } from './record/history/record-history.ts'
export type { BdsFile, FileFault, Imported } from './record/import/bds-file.ts'
export { importBds, largestBatch } from './record/import/import-bds.ts'
export { importedFrom } from './record/import/imported-from.ts'
export { importWords } from './record/import/text.ts'
export { type NotedContact, noteContactMoment } from './record/note-contact-moment.ts'
export type { BirthDetails } from './record/observations.ts'
export { openRecord } from './record/open-record.ts'
export { recordBirthDetails } from './record/record-birth-details.ts'
export { answerRequest as answerDestruction } from './record/retention/answer-request.ts'
export { countPupils } from './school-health/count-pupils.ts'
export { type OpenFinding, openFindings } from './screening/open-findings.ts'
export { recordScreenings } from './screening/record-screenings.ts'
export { type Exported as ExportedBds, exportBds } from './transfer/basisdataset/export-bds.ts'
export { forgetTransferFiles } from './transfer/forget-files.ts'
export {
  addHold,
  type Decided,
  type DueDoses,
  decideScheme,
  dueFor,
  dueForEach,
  type HealthConsents,
  type HealthSaying,
  healthConsentsFor,
  type PastDose,
  planSession,
  receiveBatch,
  recordAnswers as recordVaccinationAnswers,
  recordDoses,
  recordSharing,
  registerAtTable,
  sayInPortal,
  sessionList,
  type Vaccinations,
  vaccinationsOf,
} from './vaccination/index.ts'
