import { checkAccess } from '../../../test/access.ts'
import { familyAccounts } from './routes.tsx'

const admits = ['youth-nurse', 'youth-doctor', 'desk', 'pedagogue'] as const

checkAccess(familyAccounts, {
  'GET /jeugd/:id/gezin/:guardian/account': admits,
  'POST /jeugd/:id/gezin/:guardian/account': admits,
  'POST /jeugd/:id/gezin/:guardian/account/intrekken': admits,
  'POST /jeugd/:id/gezin/:guardian/account/stand': admits,
})
