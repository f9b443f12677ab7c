import { checkAccess } from '../../../test/access.ts'
import { concerns } from './concerns/routes.tsx'
import { matches } from './matches/routes.tsx'
import { signals } from './overview/routes.tsx'
import { reports } from './reports/routes.tsx'
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
