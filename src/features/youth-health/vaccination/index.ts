/** The face of vaccinations: for the record, Mijn CJG, the demo and whoever reads or writes doses. */
export { recordAnswers } from './consent/record-answers.ts'
export type { Batch } from './dose.ts'
export { type DueDoses, dueFor, dueForEach } from './due-for.ts'
export { type HealthConsents, healthConsentsFor } from './family-consents/consents-for.ts'
export { type Saying as HealthSaying, sayInPortal } from './family-consents/say.ts'
export { addHold } from './holds/add-hold.ts'
export { type PastDose, recordDoses } from './record-doses.ts'
export {
  batchMemory,
  judgeVisit,
  keepVisit,
  type ReadyVisit,
  type Visit,
  type VisitRecorded,
} from './record-visit.ts'
export type { Question as DoseQuestion } from './rules.ts'
export { type Decided, decideScheme } from './scheme/decide-scheme.ts'
export { planSession } from './sessions/plan-session.ts'
export { listOfSession as sessionList } from './sessions/session-list.ts'
export { register as registerAtTable } from './sessions/table/register.ts'
export { recordSharing } from './sharing/record-sharing.ts'
export type { Stock } from './stock/batch.ts'
export { receiveBatch } from './stock/receive-batch.ts'
export { findStock } from './stock/store.ts'
export { findBatches } from './store.ts'
export { text as vaccinationText } from './text.ts'
export { VaccinationCard } from './vaccination-card.view.tsx'
export { findVaccinationFacts, loadVaccinationsOfEach, type Vaccinations, vaccinationsFrom } from './vaccinations.ts'
export { vaccinationsOf } from './vaccinations-of.ts'
export { parseVisit } from './visit.form.ts'
export { DosesAndConsent } from './visit.view.tsx'
export { objections as visitObjections } from './visit-objections.ts'
