import { checkAccess } from '../../../../../test/access.ts'
import { planMeetings } from './routes.tsx'

/** Whether they may see this plan is asked again for every plan: see open-plan.test.ts. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const whoJoin = [...whoHelp, 'partner', 'process-coordinator'] as const
const family = ['parent', 'youth', 'supporter'] as const

checkAccess(planMeetings.work, {
  'GET /plannen/:id/overleg': whoJoin,
  'GET /plannen/:id/overleg/nieuw': whoJoin,
  'POST /plannen/:id/overleg': whoJoin,
  'GET /plannen/:id/overleg/:meeting': whoJoin,
  'GET /plannen/:id/overleg/:meeting/wijzigen': whoJoin,
  'POST /plannen/:id/overleg/:meeting/datum': whoJoin,
  'POST /plannen/:id/overleg/:meeting/afzeggen': whoJoin,
  'POST /plannen/:id/overleg/:meeting/antwoord': whoJoin,
  'POST /plannen/:id/overleg/:meeting/verslag': whoJoin,
  'POST /plannen/:id/overleg/:meeting/acties': whoJoin,
})

checkAccess(planMeetings.family, {
  'GET /mijn/plannen/:id/overleg': family,
  'GET /mijn/plannen/:id/overleg/nieuw': family,
  'POST /mijn/plannen/:id/overleg': family,
  'GET /mijn/plannen/:id/overleg/:meeting': family,
  'GET /mijn/plannen/:id/overleg/:meeting/wijzigen': family,
  'POST /mijn/plannen/:id/overleg/:meeting/datum': family,
  'POST /mijn/plannen/:id/overleg/:meeting/afzeggen': family,
  'POST /mijn/plannen/:id/overleg/:meeting/antwoord': family,
  'POST /mijn/plannen/:id/overleg/:meeting/verslag': family,
  'POST /mijn/plannen/:id/overleg/:meeting/acties': family,
})
