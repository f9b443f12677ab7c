import { checkAccess } from '../../../test/access.ts'
import { keptLocations } from './routes.tsx'

checkAccess(keptLocations, {
  'GET /beheer/locaties': ['administrator'],
  'POST /beheer/feestdagen': ['administrator'],
  'GET /beheer/locaties/nieuw': ['administrator'],
  'POST /beheer/locaties/nieuw': ['administrator'],
  'GET /beheer/locaties/:id': ['administrator'],
  'POST /beheer/locaties/:id': ['administrator'],
  'POST /beheer/locaties/:id/dagen': ['administrator'],
  'POST /beheer/locaties/:id/postcodes': ['administrator'],
  'POST /beheer/locaties/:id/sluiten': ['administrator'],
})
