import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/role-names.ts'
import { privacyDesk } from './desk/routes.tsx'
import { familyRequests } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(familyRequests, {
  'GET /mijn/rechten': family,
  'GET /mijn/rechten/verzoek': family,
  'POST /mijn/rechten/verzoek': family,
  'GET /mijn/rechten/verzoeken/:id': family,
  'POST /mijn/rechten/verzoeken/:id/meedoen': family,
  'POST /mijn/rechten/verzoeken/:id/intrekking': family,
  'POST /mijn/rechten/verklaring': family,
  'POST /mijn/rechten/verklaring/:id/intrekking': family,
})

checkAccess(privacyDesk, {
  'GET /privacyvragen': professionalRoles,
  'GET /privacyvragen/verzoek/:id': professionalRoles,
  'POST /privacyvragen/verzoek/:id/besluit': professionalRoles,
  'POST /privacyvragen/verzoek/:id/uitstel': professionalRoles,
  'POST /privacyvragen/verzoek/:id/uitvoering': professionalRoles,
})
