import { checkAccess } from '../../../../test/access.ts'
import { indexConsents } from '../index-settings/consent/routes.tsx'
import { ladderPages } from '../index-settings/ladder/routes.tsx'
import { indexSettingPages } from '../index-settings/routes.tsx'
import { followUpFiguresPages } from './figures/routes.tsx'
import { agreements } from './matches/routes.tsx'
import { agreementOrganisations } from './organisations/routes.tsx'
import { agreementReporters } from './reporters/routes.tsx'

const keeper = ['agreement-keeper'] as const

checkAccess(agreements, {
  'GET /afspraken': keeper,
  'GET /afspraken/matches/:id': keeper,
  'POST /afspraken/matches/:id/telefoontje': keeper,
  'POST /afspraken/matches/:id/regie': keeper,
  'POST /afspraken/matches/:id/afsluiting': keeper,
})

checkAccess(agreementOrganisations, {
  'GET /afspraken/organisaties': keeper,
  'GET /afspraken/organisaties/:id': keeper,
  'POST /afspraken/organisaties/:id': keeper,
})

checkAccess(agreementReporters, {
  'GET /afspraken/melders': keeper,
  'GET /afspraken/logboek': keeper,
})

checkAccess(followUpFiguresPages, {
  'GET /afspraken/cijfers': [...keeper, 'municipality'],
  'GET /afspraken/cijfers.csv': [...keeper, 'municipality'],
})

checkAccess(indexSettingPages, {
  'GET /beheer/verwijsindex': ['administrator'],
  'POST /beheer/verwijsindex': ['administrator'],
})

checkAccess(ladderPages, {
  'GET /beheer/verwijsindex/ladder': ['administrator'],
  'POST /beheer/verwijsindex/ladder': ['administrator'],
})

const reporters = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'youth-help-access',
  'partner',
] as const

checkAccess(indexConsents, {
  'GET /signalen/zorgen/:id/toestemming': reporters,
  'POST /signalen/zorgen/:id/toestemming': reporters,
  'POST /signalen/zorgen/:id/toestemming/:consent/intrekking': reporters,
})
