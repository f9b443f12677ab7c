import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/role-names.ts'
import { regions } from './routes.tsx'
import { secondments } from './secondments/routes.tsx'
import { arriving, workingElsewhere } from './working.routes.tsx'

checkAccess(regions, {
  'GET /beheer/regios': ['administrator'],
  'POST /beheer/regios/nieuw': ['administrator'],
  'POST /beheer/regios/:id/aansluiten': ['administrator'],
  'POST /beheer/regios/:id/verlaten': ['administrator'],
})
checkAccess(secondments, {
  'GET /beheer/inzet/nieuw': ['administrator'],
  'POST /beheer/inzet/nieuw': ['administrator'],
  'GET /beheer/inzet/:id': ['administrator'],
  'POST /beheer/inzet/:id/akkoord': ['administrator'],
  'POST /beheer/inzet/:id/weigering': ['administrator'],
  'POST /beheer/inzet/:id/einde': ['administrator'],
})
checkAccess(workingElsewhere, {
  'GET /werken-voor': professionalRoles,
  'POST /werken-voor/:code': professionalRoles,
})
checkAccess(arriving, { 'GET /overstappen/:sleutel': 'everyone', 'POST /overstappen/:sleutel': 'everyone' })
