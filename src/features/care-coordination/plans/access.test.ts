import { checkAccess } from '../../../../test/access.ts'
import { familyPlans } from './family/routes.tsx'
import { planGoals } from './goals/routes.tsx'
import { planMilestones } from './milestones/routes.tsx'
import { planParticipants } from './participants/routes.tsx'
import { plans } from './routes.tsx'
import { planSafety } from './safety/routes.tsx'
import { planWords } from './words/routes.tsx'

/** Whether they may see this plan is asked again for every plan: see open-plan.test.ts. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const family = ['parent', 'youth'] as const

checkAccess(plans, {
  'GET /plannen': whoHelp,
  'GET /plannen/nieuw': whoHelp,
  'POST /plannen': whoHelp,
  'GET /plannen/:id': whoHelp,
  'GET /plannen/:id/geschiedenis': whoHelp,
  'GET /plannen/:id/voor-het-gezin': whoHelp,
  'POST /plannen/:id/opmerkingen': whoHelp,
})

checkAccess(planParticipants, {
  'GET /plannen/:id/deelnemers': whoHelp,
  'POST /plannen/:id/deelnemers': whoHelp,
  'POST /plannen/:id/deelnemers/:participant/vertrek': whoHelp,
  'POST /plannen/:id/deelnemers/:participant/regie': whoHelp,
})

checkAccess(planWords, {
  'GET /plannen/:id/woorden': whoHelp,
  'POST /plannen/:id/woorden': whoHelp,
})

checkAccess(planGoals, {
  'GET /plannen/:id/doelen/nieuw': whoHelp,
  'POST /plannen/:id/doelen': whoHelp,
  'GET /plannen/:id/doelen/:goal': whoHelp,
  'GET /plannen/:id/acties/nieuw': whoHelp,
  'POST /plannen/:id/acties': whoHelp,
  'POST /plannen/:id/acties/:action/verplaatsing': whoHelp,
})

checkAccess(planSafety, {
  'GET /plannen/:id/veiligheid': whoHelp,
  'POST /plannen/:id/veiligheid': whoHelp,
  'POST /plannen/:id/veiligheid/:agreement/einde': whoHelp,
})

checkAccess(planMilestones, {
  'GET /plannen/:id/evaluatie': whoHelp,
  'POST /plannen/:id/evaluatie': whoHelp,
  'GET /plannen/:id/akkoord': whoHelp,
  'POST /plannen/:id/akkoord': whoHelp,
  'GET /plannen/:id/afsluiting': whoHelp,
  'POST /plannen/:id/afsluiting': whoHelp,
})

checkAccess(familyPlans, {
  'GET /mijn/plannen/:id': family,
  'GET /mijn/plannen/:id/woorden': family,
  'POST /mijn/plannen/:id/woorden': family,
  'POST /mijn/plannen/:id/acties': family,
  'POST /mijn/plannen/:id/acties/:action/verplaatsing': family,
  'POST /mijn/plannen/:id/opmerkingen': family,
})
