import { checkAccess } from '../../../test/access.ts'
import { concerns } from './concerns/routes.tsx'
import { matches } from './matches/routes.tsx'
import { signals } from './overview/routes.tsx'
import { reports } from './reports/routes.tsx'

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
  'POST /signalen/zorgen/:id/weging': everyoneWhoSignals,
  'POST /signalen/zorgen/:id/afronding': everyoneWhoSignals,
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
