import { checkAccess } from '../../../test/access.ts'
import { custody } from './routes.tsx'

checkAccess(custody, {
  'GET /jeugd/:id/gezin/:guardian/gezag': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/:id/gezin/:guardian/gezag': ['youth-nurse', 'youth-doctor', 'desk'],
})
