import { checkAccess } from '../../../../test/access.ts'
import { growth } from '../growth/routes.tsx'
import { recordImport } from './import/routes.tsx'
import { childRecord } from './routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(childRecord, {
  'GET /jeugd/:id': health,
  'GET /jeugd/:id/contact': health,
  'POST /jeugd/:id/contact': health,
  'GET /jeugd/:id/groei/geboorte': health,
  'POST /jeugd/:id/groei/geboorte': health,
})

checkAccess(growth, {
  'GET /jeugd/:id/groei': health,
  'POST /jeugd/:id/groei': health,
  'GET /jeugd/:id/groei/metingen/:meting': health,
  'POST /jeugd/:id/groei/metingen/:meting': health,
})

checkAccess(recordImport, {
  'GET /jeugd/inlezen': [...health, 'administrator'],
  'POST /jeugd/inlezen': [...health, 'administrator'],
  'POST /jeugd/inlezen/bevestigen': [...health, 'administrator'],
})
