import { checkAccess } from '../../../../test/access.ts'
import { referrals } from './routes.tsx'
import { referralSteps } from './steps/routes.tsx'

/** Whether they may see this referral is asked again for every referral: see steps/routes.test.ts. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(referrals, {
  'GET /verwijzingen': whoHelp,
  'GET /verwijzingen/nieuw': whoHelp,
  'POST /verwijzingen': whoHelp,
  'GET /verwijzingen/termijn': ['administrator'],
  'POST /verwijzingen/termijn': ['administrator'],
})

checkAccess(referralSteps, {
  'GET /verwijzingen/:id': whoHelp,
  'POST /verwijzingen/:id/antwoord': whoHelp,
  'POST /verwijzingen/:id/begin': whoHelp,
  'POST /verwijzingen/:id/einde': whoHelp,
  'POST /verwijzingen/:id/terugkoppeling': whoHelp,
  'POST /verwijzingen/:id/herinnering': whoHelp,
  'POST /verwijzingen/:id/intrekking': whoHelp,
})
