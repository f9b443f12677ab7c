import { checkAccess } from '../../../../test/access.ts'
import { reportingCodeEntries } from './entries/routes.tsx'
import { reportingCodeFamily, safetyAtHome } from './family/routes.tsx'
import { reportingCodeReaders } from './readers/routes.tsx'
import { lockedReports, reportingCodeReports } from './report/routes.tsx'
import { reportingCode } from './routes.tsx'
import { reportingCodeSettings } from './settings/routes.tsx'

/** Who may use the code; which file is decided by its holder, not by a role. */
const users = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'youth-help-access',
  'partner',
] as const

checkAccess(reportingCode, {
  'GET /signalen/meldcode': users,
  'GET /signalen/meldcode/nieuw': users,
  'POST /signalen/meldcode/nieuw': users,
  'POST /signalen/meldcode/spoed': users,
  'GET /signalen/meldcode/:id': users,
})

checkAccess(reportingCodeEntries, {
  'GET /signalen/meldcode/:id/vastleggen/:kind': users,
  'POST /signalen/meldcode/:id/vastleggen/:kind': users,
  'GET /signalen/meldcode/:id/regels/:entry': users,
  'POST /signalen/meldcode/:id/regels/:entry': users,
  'POST /signalen/meldcode/:id/concept/:kind': users,
})

checkAccess(reportingCodeReaders, {
  'GET /signalen/meldcode/:id/lezers': users,
  'POST /signalen/meldcode/:id/lezers': users,
  'POST /signalen/meldcode/:id/lezers/:reader/weg': users,
  'POST /signalen/meldcode/:id/overdracht': users,
})

checkAccess(reportingCodeReports, {
  'GET /signalen/meldcode/:id/advies': users,
  'GET /signalen/meldcode/:id/melding': users,
  'GET /signalen/meldcode/:id/melding/blad': users,
  'POST /signalen/meldcode/:id/melding/bestand': users,
  'POST /signalen/meldcode/:id/melding/gemeld': users,
})

checkAccess(lockedReports, { 'GET /meldcode/openen': 'everyone', 'POST /meldcode/openen': 'everyone' })

checkAccess(reportingCodeFamily, {
  'GET /signalen/meldcode/:id/gezin': users,
  'POST /signalen/meldcode/:id/gezin': users,
  'POST /signalen/meldcode/:id/gezin/:summary/dicht': users,
})

checkAccess(safetyAtHome, { 'GET /mijn/veiligheid': ['parent', 'youth'] })

checkAccess(reportingCodeSettings, {
  'GET /beheer/meldcode': ['administrator'],
  'POST /beheer/meldcode': ['administrator'],
})
