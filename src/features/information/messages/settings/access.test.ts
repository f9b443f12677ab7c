import { checkAccess } from '../../../../../test/access.ts'
import { messageSetting } from './routes.tsx'

checkAccess(messageSetting, {
  'GET /beheer/berichten': ['administrator'],
  'POST /beheer/berichten': ['administrator'],
})
