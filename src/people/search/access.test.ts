import { checkAccess } from '../../../test/access.ts'
import { childSearch } from './routes.tsx'

checkAccess(childSearch, {
  'GET /jeugd': ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team', 'desk'],
})
