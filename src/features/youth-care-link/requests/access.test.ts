import { checkAccess } from '../../../../test/access.ts'
import { residence } from './residence/routes.tsx'
import { careRequestRetention } from './retention/routes.tsx'
import { careRequests } from './routes.tsx'
import { careRequestSteps } from './steps/routes.tsx'
import { careRequestTerms } from './terms/routes.tsx'

/** Whether they may see this request is asked again for every request: see who-sees-what.test.ts. */
const whoAsk = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'youth-help-access',
] as const

checkAccess(careRequests, {
  'GET /jeugdzorg': whoAsk,
  'GET /jeugdzorg/nieuw': whoAsk,
  'POST /jeugdzorg/verzoeken': whoAsk,
})

checkAccess(careRequestSteps, {
  'GET /jeugdzorg/verzoeken/:id': whoAsk,
  'GET /jeugdzorg/verzoeken/:id/brief': whoAsk,
  'POST /jeugdzorg/verzoeken/:id/stap': whoAsk,
  'POST /jeugdzorg/verzoeken/:id/overdracht': whoAsk,
})

checkAccess(residence, { 'GET /jeugdzorg/gemeente': whoAsk, 'POST /jeugdzorg/gemeente': whoAsk })

checkAccess(careRequestTerms, {
  'GET /beheer/jeugdzorg': ['administrator'],
  'POST /beheer/jeugdzorg': ['administrator'],
})

checkAccess(careRequestRetention, {
  'GET /beheer/jeugdzorg/bewaartermijn': ['administrator'],
  'POST /beheer/jeugdzorg/bewaartermijn': ['administrator'],
})
