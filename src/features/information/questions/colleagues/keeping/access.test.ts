import { checkAccess } from '../../../../../../test/access.ts'
import { colleagueKeeping } from './routes.tsx'

checkAccess(colleagueKeeping, {
  'GET /beheer/vraagbaak': ['administrator'],
  'POST /beheer/vraagbaak': ['administrator'],
})
