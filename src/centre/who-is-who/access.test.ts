import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/role-names.ts'
import { profiles, whoIsWho } from './routes.tsx'

checkAccess(whoIsWho, { 'GET /wie-is-wie': 'everyone', 'GET /:taal/wie-is-wie': 'everyone' })
checkAccess(profiles, {
  'GET /wie-is-wie/mijn-profiel': professionalRoles,
  'POST /wie-is-wie/mijn-profiel': professionalRoles,
  'POST /wie-is-wie/mijn-profiel/tonen': professionalRoles,
  'POST /wie-is-wie/mijn-profiel/weg': professionalRoles,
  'GET /beheer/wie-is-wie': ['administrator'],
  'GET /beheer/wie-is-wie/nieuw': ['administrator'],
  'POST /beheer/wie-is-wie/nieuw': ['administrator'],
  'GET /beheer/wie-is-wie/:id': ['administrator'],
  'POST /beheer/wie-is-wie/:id': ['administrator'],
  'POST /beheer/wie-is-wie/:id/weg': ['administrator'],
})
