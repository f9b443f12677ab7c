import { checkAccess } from '../../../../test/access.ts'
import { familiesMap } from './routes.tsx'

checkAccess(familiesMap, {
  'GET /sociale-kaart': 'everyone',
  'GET /sociale-kaart/:id': 'everyone',
  'GET /:taal/sociale-kaart': 'everyone',
  'GET /:taal/sociale-kaart/:id': 'everyone',
})
