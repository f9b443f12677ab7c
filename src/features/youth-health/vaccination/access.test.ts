import { checkAccess } from '../../../../test/access.ts'
import { vaccinationConsent } from './consent/routes.tsx'
import { vaccination } from './routes.tsx'
import { vaccinationScheme } from './scheme/routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(vaccination, {
  'GET /jeugd/:id/vaccinaties': health,
  'GET /jeugd/:id/vaccinaties/nieuw': health,
  'POST /jeugd/:id/vaccinaties/nieuw': health,
  'GET /jeugd/:id/vaccinaties/gegeven/:dose': health,
  'POST /jeugd/:id/vaccinaties/gegeven/:dose': health,
})

checkAccess(vaccinationConsent, {
  'GET /jeugd/:id/vaccinaties/toestemming': health,
  'POST /jeugd/:id/vaccinaties/toestemming': health,
})

checkAccess(vaccinationScheme, {
  'GET /jeugd/:id/vaccinaties/schema': health,
  'POST /jeugd/:id/vaccinaties/zwangerschap': health,
  'POST /jeugd/:id/vaccinaties/schema': ['youth-doctor'],
})
