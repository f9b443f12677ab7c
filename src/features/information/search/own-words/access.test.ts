import { checkAccess } from '../../../../../test/access.ts'
import { searchWords } from './routes.tsx'

checkAccess(searchWords, {
  'GET /beheer/zoekwoorden': ['administrator'],
  'POST /beheer/zoekwoorden': ['administrator'],
  'POST /beheer/zoekwoorden/:id/weg': ['administrator'],
})
