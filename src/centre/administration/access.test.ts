import { checkAccess } from '../../../test/access.ts'
import { administration } from './routes.tsx'

checkAccess(administration, {
  'GET /beheer': ['administrator'],
  'GET /beheer/onderdelen': ['administrator'],
  'GET /beheer/onderdelen/:module': ['administrator'],
  'POST /beheer/onderdelen/:module': ['administrator'],
  'GET /beheer/organisaties/nieuw': ['administrator'],
  'POST /beheer/organisaties/nieuw': ['administrator'],
  'GET /beheer/professionals/nieuw': ['administrator'],
  'POST /beheer/professionals/nieuw': ['administrator'],
  'GET /beheer/professionals/:id': ['administrator'],
  'POST /beheer/professionals/:id/inloggegevens': ['administrator'],
  'POST /beheer/professionals/:id/vertrek': ['administrator'],
})
