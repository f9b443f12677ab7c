import { checkAccess } from '../../../test/access.ts'
import { addressProtection } from './routes.tsx'

const registrars = ['youth-nurse', 'youth-doctor', 'desk'] as const

checkAccess(addressProtection, {
  'GET /jeugd/:id/gezin/geheim-adres': registrars,
  'POST /jeugd/:id/gezin/geheim-adres': registrars,
  'POST /jeugd/:id/gezin/geheim-adres/:protection/einde': registrars,
})
