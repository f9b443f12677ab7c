/** The face of the clinic: for the record, the family, the demo, today's page and the night. */

export { loadAgendas } from './agenda/load-agenda.ts'
export { waitingRoom } from './agenda/waiting-room.ts'
export { unansweredInvitations } from './invitations/unanswered.ts'
export {
  type Appointment,
  appointmentsFor,
  appointmentsForEach,
  type Coming,
  comingFrom,
  findComing,
} from './planning/coming.ts'
export { ComingContacts } from './planning/coming.view.tsx'
export { noteArrival, planContact } from './planning/plan-contact.ts'
export type { PlannedId } from './planning/planned-contact.ts'
export { planSession as planClinicSession } from './sessions/plan-session.ts'
export { findSessions } from './sessions/store.ts'
export { WorkCountsCard } from './work-lists/counts-card.view.tsx'
export { reckonOverdue } from './work-lists/reckon-overdue.ts'
export { type Counts as WorkCounts, workCounts } from './work-lists/work-lists-page.ts'
