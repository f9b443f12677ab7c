import { checkAccess } from '../../../test/access.ts'
import { agreements } from './routes.tsx'

checkAccess(agreements, {
  'GET /overeenkomsten': ['administrator', 'municipality', 'agreement-keeper'],
  'GET /beheer/overeenkomsten': ['administrator'],
  'POST /beheer/overeenkomsten/waarschuwing': ['administrator'],
  'GET /beheer/overeenkomsten/nieuw': ['administrator'],
  'POST /beheer/overeenkomsten/nieuw': ['administrator'],
  'GET /beheer/overeenkomsten/:id': ['administrator'],
  'POST /beheer/overeenkomsten/:id': ['administrator'],
  'POST /beheer/overeenkomsten/:id/einde': ['administrator'],
})
