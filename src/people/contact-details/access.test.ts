import { checkAccess } from '../../../test/access.ts'
import { contactDetails } from './routes.tsx'

checkAccess(contactDetails, {
  'GET /jeugd/:id/gezin/:guardian/contact': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/:id/gezin/:guardian/contact': ['youth-nurse', 'youth-doctor', 'desk'],
})
