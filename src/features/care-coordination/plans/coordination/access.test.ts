import { checkAccess } from '../../../../../test/access.ts'
import { stalledPlanPages } from '../process/routes.tsx'
import { planCoordination } from './routes.tsx'
import { coordinationSetting } from './settings/routes.tsx'

/** Whether they may see this plan is asked again for every plan: see open-plan.test.ts. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const whoJoin = [...whoHelp, 'partner', 'process-coordinator'] as const
const family = ['parent', 'youth', 'supporter'] as const

checkAccess(planCoordination.work, {
  'GET /plannen/:id/regie': whoJoin,
  'POST /plannen/:id/regie/vragen': whoJoin,
  'POST /plannen/:id/regie/vragen/:request': whoJoin,
  'POST /plannen/:id/regie/nemen': whoJoin,
  'POST /plannen/:id/regie/wensen': whoJoin,
  'POST /plannen/:id/regie/wensen/:wish': whoJoin,
  'POST /plannen/:id/regie/procesregisseur': whoJoin,
  'POST /plannen/:id/regie/besluiten': ['process-coordinator'],
  'POST /plannen/:id/regie/weggaan': ['process-coordinator'],
})

checkAccess(planCoordination.family, {
  'GET /mijn/plannen/:id/regie': family,
  'POST /mijn/plannen/:id/regie/vragen': family,
  'POST /mijn/plannen/:id/regie/vragen/:request': family,
  'POST /mijn/plannen/:id/regie/nemen': family,
  'POST /mijn/plannen/:id/regie/wensen': family,
  'POST /mijn/plannen/:id/regie/wensen/:wish': family,
  'POST /mijn/plannen/:id/regie/procesregisseur': family,
})

checkAccess(stalledPlanPages, {
  'GET /plannen/vastgelopen': ['process-coordinator'],
  'POST /plannen/vastgelopen/:request': ['process-coordinator'],
})

checkAccess(coordinationSetting, {
  'GET /beheer/gezinsplannen': ['administrator'],
  'POST /beheer/gezinsplannen': ['administrator'],
})
