import { checkAccess } from '../../../test/access.ts'
import { concerns } from './concerns/routes.tsx'
import { concernFigures } from './figures/routes.tsx'
import { matches } from './matches/routes.tsx'
import { signals } from './overview/routes.tsx'
import { reports } from './reports/routes.tsx'
import { requestAdvice } from './rights/advice/routes.tsx'
import { collegeDesk } from './rights/college/routes.tsx'
import { familyRights } from './rights/family/routes.tsx'
import { namedTellings } from './rights/telling/named/routes.tsx'
import { tellings } from './rights/telling/routes.tsx'
import { triage } from './triage/routes.tsx'
import { concernSetting } from './triage/settings/routes.tsx'

const reporters = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'youth-help-access',
  'partner',
] as const
const everyoneWhoSignals = [...reporters, 'desk'] as const

checkAccess(signals, { 'GET /signalen': everyoneWhoSignals })

checkAccess(concerns, {
  'GET /signalen/nieuw': everyoneWhoSignals,
  'POST /signalen/nieuw': everyoneWhoSignals,
  'GET /signalen/zorgen/:id': everyoneWhoSignals,
  'GET /signalen/zorgen/:id/wijzigen': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/wijzigen': everyoneWhoSignals,
  'POST /signalen/nieuw/concept': everyoneWhoSignals,
  'POST /signalen/nieuw/concept/weg': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/wijzigen/concept': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/wijzigen/concept/weg': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/triage': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/weging': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/afronding': everyoneWhoSignals,
})

const triagists = ['youth-nurse', 'youth-doctor', 'pedagogue'] as const

// Which concern somebody may decide on, or was given, is known by the use case.
checkAccess(triage, {
  'GET /signalen/triage': triagists,
  'GET /signalen/triage/:id': everyoneWhoSignals,
  'GET /signalen/triage/:id/koppelen': everyoneWhoSignals,
  'POST /signalen/triage/:id/koppeling': everyoneWhoSignals,
  'POST /signalen/triage/:id/toewijzing': everyoneWhoSignals,
  'POST /signalen/triage/:id/besluit': everyoneWhoSignals,
  'POST /signalen/triage/:id/antwoord': everyoneWhoSignals,
  'POST /signalen/triage/:id/afronding': everyoneWhoSignals,
})

checkAccess(concernFigures, {
  'GET /signalen/cijfers': triagists,
  'GET /signalen/cijfers.csv': triagists,
})

checkAccess(concernSetting, {
  'GET /beheer/signalen': ['administrator'],
  'POST /beheer/signalen': ['administrator'],
})

checkAccess(reports, {
  'POST /signalen/zorgen/:id/melding': reporters,
  'GET /signalen/meldingen/:id': reporters,
  'POST /signalen/meldingen/:id/intrekking': reporters,
})

checkAccess(matches, {
  'GET /signalen/matches/:id': reporters,
  'POST /signalen/matches/:id/contact': reporters,
  'POST /signalen/matches/:id/regie': reporters,
})

checkAccess(tellings, {
  'GET /signalen/meldingen/:id/vertellen/:person': reporters,
  'POST /signalen/meldingen/:id/vertellen/:person': reporters,
  'POST /signalen/meldingen/:id/adres/:person': reporters,
  'GET /signalen/meldingen/:id/brief/:person': reporters,
})

checkAccess(namedTellings, {
  'GET /signalen/meldingen/:id/verteld/:relative': reporters,
  'POST /signalen/meldingen/:id/verteld/:relative': reporters,
})

checkAccess(requestAdvice, {
  'GET /signalen/adviezen/:id': reporters,
  'POST /signalen/adviezen/:id': reporters,
})

const college = ['agreement-keeper'] as const
checkAccess(collegeDesk, {
  'GET /signalen/verzoeken': college,
  'GET /signalen/verzoeken/nieuw': college,
  'POST /signalen/verzoeken/nieuw': college,
  'GET /signalen/verzoeken/nieuw/:child': college,
  'POST /signalen/verzoeken/nieuw/:child': college,
  'GET /signalen/verzoeken/:id': college,
  'GET /signalen/verzoeken/:id/brief': college,
  'POST /signalen/verzoeken/:id/verlenging': college,
  'POST /signalen/verzoeken/:id/besluit': college,
  'POST /signalen/verzoeken/:id/meedoen': college,
})

const families = ['parent', 'youth'] as const
checkAccess(familyRights, {
  'GET /mijn/meldingen/:child': families,
  'GET /mijn/meldingen/:child/verzoek': families,
  'POST /mijn/meldingen/:child/verzoek': families,
  'GET /mijn/verzoeken/:id': families,
  'POST /mijn/verzoeken/:id/meedoen': families,
  'POST /mijn/verzoeken/:id/intrekking': families,
})
