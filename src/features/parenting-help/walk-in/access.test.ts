import { checkAccess } from '../../../../test/access.ts'
import { walkIn } from './routes.tsx'

checkAccess(walkIn, {
  'GET /balie': ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'],
  'POST /balie': ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'],
})
