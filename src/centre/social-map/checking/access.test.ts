import { checkAccess } from '../../../../test/access.ts'
import { offerChecking } from './routes.tsx'

checkAccess(offerChecking, {
  'GET /beheer/sociale-kaart': ['administrator'],
  'POST /beheer/sociale-kaart': ['administrator'],
})
