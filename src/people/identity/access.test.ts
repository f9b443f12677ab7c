import { checkAccess } from '../../../test/access.ts'
import { identity } from './routes.tsx'

checkAccess(identity, {
  'POST /jeugd/:id/bsn': ['youth-nurse', 'youth-doctor', 'desk'],
  'GET /jeugd/:id/geboorte': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/:id/geboorte': ['youth-nurse', 'youth-doctor', 'desk'],
})
