import { checkAccess } from '../../../test/access.ts'
import { familyAppointments } from './routes.tsx'

checkAccess(familyAppointments, {
  'GET /mijn/afspraken/:id': ['parent', 'youth'],
  'POST /mijn/afspraken/:id': ['parent', 'youth'],
})
