/** Every page of the slice: B5 coordination of care. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { familyPlans } from './plans/family/routes.tsx'
import { planGoals } from './plans/goals/routes.tsx'
import { planMilestones } from './plans/milestones/routes.tsx'
import { planParticipants } from './plans/participants/routes.tsx'
import { plans } from './plans/routes.tsx'
import { planSafety } from './plans/safety/routes.tsx'
import { planWords } from './plans/words/routes.tsx'

export const careCoordination: readonly Router[] = [
  plans,
  planParticipants,
  planWords,
  planGoals,
  planSafety,
  planMilestones,
  familyPlans,
]
