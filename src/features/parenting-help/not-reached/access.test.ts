import { checkAccess } from '../../../../test/access.ts'
import { notReached } from './routes.tsx'
import { reachTerms } from './terms/routes.tsx'

const atWork = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const

checkAccess(notReached, {
  'GET /niet-bereikt': atWork,
  'GET /niet-bereikt/:id': atWork,
  'POST /niet-bereikt/:id/poging': atWork,
  'POST /niet-bereikt/:id/klaar': atWork,
})

checkAccess(reachTerms, {
  'GET /beheer/niet-bereikt': ['administrator'],
  'POST /beheer/niet-bereikt': ['administrator'],
})
