import { checkAccess } from '../../../../../test/access.ts'
import { countingFigures } from './routes.tsx'

checkAccess(countingFigures, {
  'GET /beheer/cijfers': ['administrator'],
  'POST /beheer/cijfers/tellen': ['administrator'],
  'POST /beheer/cijfers/wijken': ['administrator'],
})
