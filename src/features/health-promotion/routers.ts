/** Every page of the slice: health promotion and healthy schools. Mounted in src/app.ts; the first address that answers does. */
import type { Router } from '../../platform/web/router.ts'
import { contactPages } from './contacts/routes.tsx'
import { planner } from './planner/routes.tsx'
import { schoolActivities } from './plans/activities/routes.tsx'
import { schoolGoals } from './plans/goals/routes.tsx'
import { schoolPlans } from './plans/routes.tsx'
import { schoolProfile } from './profile/routes.tsx'
import { healthySchools } from './schools/routes.tsx'
import { themeSetting } from './themes/routes.tsx'

export const healthPromotion: readonly Router[] = [
  contactPages,
  planner,
  schoolProfile,
  healthySchools,
  schoolPlans,
  schoolGoals,
  schoolActivities,
  themeSetting,
]
