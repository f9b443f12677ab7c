/** Health promotion: schools become healthier by a plan, over school years. */

export { noteHours, setAvailable } from './planner/note-hours.ts'
export {
  addActivity,
  addGoal,
  addMember,
  beginPlan,
  getPlan,
  lookBack,
  noteDone,
  writePlan,
} from './plans/keep-plan.ts'
export type { ActivityWords, GoalWords, PlanWords, SchoolPlanId } from './plans/plan.ts'
export { showSchool } from './profile/show.ts'
export {
  addAgreement,
  addCertificate,
  addContact,
  applyForVignet,
  decideVignet,
  keepCard,
  setAdviser,
} from './schools/keep-school.ts'
export { warnOfEnds } from './warnings/warn-of-ends.ts'
