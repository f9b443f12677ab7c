import { checkAccess } from '../../../test/access.ts'
import { connectedSystems } from './routes.tsx'

checkAccess(connectedSystems, {
  'GET /beheer/systemen': ['administrator'],
  'GET /beheer/systemen/nieuw': ['administrator'],
  'POST /beheer/systemen/nieuw': ['administrator'],
  'GET /beheer/systemen/:id': ['administrator'],
  'POST /beheer/systemen/:id/toegang': ['administrator'],
  'POST /beheer/systemen/:id/geheim': ['administrator'],
})
