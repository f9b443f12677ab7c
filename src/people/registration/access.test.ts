import { checkAccess } from '../../../test/access.ts'
import { registration } from './routes.tsx'

checkAccess(registration, {
  'GET /jeugd/nieuw': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/nieuw': ['youth-nurse', 'youth-doctor', 'desk'],
})
