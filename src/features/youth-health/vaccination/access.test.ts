import { checkAccess } from '../../../../test/access.ts'
import { vaccinationConsent } from './consent/routes.tsx'
import { vaccinationHolds } from './holds/routes.tsx'
import { rivmList } from './rivm/routes.tsx'
import { vaccination } from './routes.tsx'
import { vaccinationScheme } from './scheme/routes.tsx'
import { vaccinationSessions } from './sessions/routes.tsx'
import { sessionTable } from './sessions/table/routes.tsx'
import { vaccinationSharing } from './sharing/routes.tsx'
import { vaccineStock } from './stock/routes.tsx'

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

checkAccess(vaccinationHolds, {
  'GET /jeugd/:id/vaccinaties/uitstel': health,
  'POST /jeugd/:id/vaccinaties/uitstel': health,
  'GET /jeugd/:id/vaccinaties/uitstel/:hold': health,
  'POST /jeugd/:id/vaccinaties/uitstel/:hold': health,
})

checkAccess(vaccinationSharing, {
  'GET /jeugd/:id/vaccinaties/rivm': health,
  'POST /jeugd/:id/vaccinaties/rivm': health,
})

checkAccess(vaccineStock, {
  'GET /vaccinatievoorraad': health,
  'POST /vaccinatievoorraad': health,
  'GET /vaccinatievoorraad/:batch': health,
  'POST /vaccinatievoorraad/:batch': health,
})

checkAccess(vaccinationSessions, {
  'GET /vaccinatiesessies': health,
  'GET /vaccinatiesessies/nieuw': health,
  'POST /vaccinatiesessies': health,
  'GET /vaccinatiesessies/:session': health,
  'GET /vaccinatiesessies/:session/lijst': health,
  'POST /vaccinatiesessies/:session/lijst': health,
  'POST /vaccinatiesessies/:session/partij': health,
})

checkAccess(sessionTable, {
  'GET /vaccinatiesessies/:session/kind/:child': health,
  'POST /vaccinatiesessies/:session/kind/:child': health,
})

checkAccess(rivmList, {
  'GET /rivm': [...health, 'administrator'],
  'POST /rivm': [...health, 'administrator'],
})
