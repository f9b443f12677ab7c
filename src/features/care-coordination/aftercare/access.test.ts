import { checkAccess } from '../../../../test/access.ts'
import { aftercareList, aftercareOfPlan } from './routes.tsx'
import { aftercareTerms } from './terms/routes.tsx'

const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
/** Whether they hold a seat at this plan is asked again each time. */
const whoJoin = [...whoHelp, 'partner', 'process-coordinator'] as const
const family = ['parent', 'youth', 'supporter'] as const

checkAccess(aftercareList, { 'GET /nazorg': whoHelp })

checkAccess(aftercareOfPlan.work, {
  'GET /plannen/:id/nazorg': whoJoin,
  'POST /plannen/:id/nazorg/wens': whoJoin,
  'POST /plannen/:id/nazorg/telefoontjes': whoJoin,
  'POST /plannen/:id/nazorg/weer-verder': whoJoin,
})

checkAccess(aftercareOfPlan.family, {
  'GET /mijn/plannen/:id/nazorg': family,
  'POST /mijn/plannen/:id/nazorg/wens': family,
  'POST /mijn/plannen/:id/nazorg/telefoontjes': family,
  'POST /mijn/plannen/:id/nazorg/weer-verder': family,
})

checkAccess(aftercareTerms, {
  'GET /beheer/nazorg': ['administrator'],
  'POST /beheer/nazorg': ['administrator'],
})
