import { checkAccess } from '../../../test/access.ts'
import { familyHelp } from './family/routes.tsx'
import { linkKeeping, linkOpening } from './link/routes.tsx'
import { offerChoice } from './offers/routes.tsx'
import { helpQuestions } from './questions/routes.tsx'
import { referrals } from './referrals/routes.tsx'
import { referralTerms } from './referrals/silence/routes.tsx'
import { referralSteps } from './referrals/steps/routes.tsx'
import { waitingLists } from './waiting/routes.tsx'

/** Whether they may see this referral or question is asked again for each: see sight/sight.test.ts. */
const helpers = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const receivers = [...helpers, 'partner'] as const
const family = ['parent', 'youth'] as const

checkAccess(helpQuestions, {
  'GET /hulpvragen': helpers,
  'GET /hulpvragen/nieuw': helpers,
  'POST /hulpvragen': helpers,
  'GET /hulpvragen/:id/wijzigen': helpers,
  'POST /hulpvragen/:id': helpers,
})

checkAccess(offerChoice, {
  'GET /hulpvragen/:id': helpers,
  'GET /hulpvragen/:id/aanbod': helpers,
  'POST /hulpvragen/:id/aanbod': helpers,
  'POST /hulpvragen/:id/weghalen': helpers,
  'POST /hulpvragen/:id/keuze': helpers,
})

checkAccess(referrals, {
  'GET /verwijzingen': receivers,
  'GET /verwijzingen/nieuw': helpers,
  'POST /verwijzingen/voorbeeld': helpers,
  'POST /verwijzingen/aanpassen': helpers,
  'POST /verwijzingen': helpers,
  'GET /verwijzingen/termijn': ['administrator'],
  'POST /verwijzingen/termijn': ['administrator'],
})

checkAccess(referralSteps, {
  'GET /verwijzingen/:id': receivers,
  'POST /verwijzingen/:id/antwoord': receivers,
  'POST /verwijzingen/:id/wachtlijst': receivers,
  'POST /verwijzingen/:id/begin': receivers,
  'POST /verwijzingen/:id/einde': receivers,
  'POST /verwijzingen/:id/terugkoppeling': receivers,
  'POST /verwijzingen/:id/herinnering': helpers,
  'POST /verwijzingen/:id/intrekking': helpers,
  'POST /verwijzingen/:id/intussen': helpers,
  'POST /verwijzingen/:id/kennismaking': helpers,
  'POST /verwijzingen/:id/kennisgemaakt': helpers,
  'POST /verwijzingen/:id/bezwaar': helpers,
})

checkAccess(linkKeeping, {
  'POST /verwijzingen/:id/code': helpers,
  'POST /verwijzingen/:id/link-opnieuw': helpers,
  'POST /verwijzingen/:id/link-sluiten': helpers,
  'POST /verwijzingen/:id/link': helpers,
})

/** The address and the code open, not a role: see link/link.test.ts. */
checkAccess(linkOpening, {
  'GET /ontvangen/:sleutel': 'everyone',
  'POST /ontvangen/:sleutel': 'everyone',
  'POST /ontvangen/:sleutel/opnieuw': 'everyone',
  'GET /ontvangst/:bezoek': 'everyone',
  'POST /ontvangst/:bezoek/opnieuw': 'everyone',
  'POST /ontvangst/:bezoek/antwoord': 'everyone',
  'POST /ontvangst/:bezoek/wachtlijst': 'everyone',
  'POST /ontvangst/:bezoek/begin': 'everyone',
  'POST /ontvangst/:bezoek/einde': 'everyone',
  'POST /ontvangst/:bezoek/terugkoppeling': 'everyone',
})

checkAccess(waitingLists, {
  'GET /verwijzingen/wachtlijst': receivers,
  'GET /verwijzingen/wachttijden': [...helpers, 'municipality'],
})

checkAccess(referralTerms, {
  'GET /beheer/verwijzingen': ['administrator'],
  'POST /beheer/verwijzingen': ['administrator'],
})

checkAccess(familyHelp, {
  'GET /mijn/hulp': family,
  'GET /mijn/hulp/:id': family,
  'POST /mijn/hulp/vragen/:id/keuze': family,
  'POST /mijn/hulp/:id/bezwaar': family,
  'POST /mijn/hulp/:id/intrekking': family,
  'POST /mijn/hulp/:id/brief': family,
})
