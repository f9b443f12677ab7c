/** Every page of the slice: B2 signalling. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { followUpFiguresPages } from './agreements/figures/routes.tsx'
import { agreements } from './agreements/matches/routes.tsx'
import { agreementOrganisations } from './agreements/organisations/routes.tsx'
import { agreementReporters } from './agreements/reporters/routes.tsx'
import { concerns } from './concerns/routes.tsx'
import { concernFigures } from './figures/routes.tsx'
import { indexConsents } from './index-settings/consent/routes.tsx'
import { ladderPages } from './index-settings/ladder/routes.tsx'
import { indexSettingPages } from './index-settings/routes.tsx'
import { matches } from './matches/routes.tsx'
import { signals } from './overview/routes.tsx'
import { reportingCodeEntries } from './reporting-code/entries/routes.tsx'
import { reportingCodeFamily, safetyAtHome } from './reporting-code/family/routes.tsx'
import { reportingCodeReaders } from './reporting-code/readers/routes.tsx'
import { lockedReports, reportingCodeReports } from './reporting-code/report/routes.tsx'
import { reportingCode } from './reporting-code/routes.tsx'
import { reportingCodeSettings } from './reporting-code/settings/routes.tsx'
import { reports } from './reports/routes.tsx'
import { requestAdvice } from './rights/advice/routes.tsx'
import { collegeDesk } from './rights/college/routes.tsx'
import { familyRights } from './rights/family/routes.tsx'
import { namedTellings } from './rights/telling/named/routes.tsx'
import { tellings } from './rights/telling/routes.tsx'
import { triage } from './triage/routes.tsx'
import { concernSetting } from './triage/settings/routes.tsx'

export const signalling: readonly Router[] = [
  signals,
  concerns,
  triage,
  concernSetting,
  concernFigures,
  reports,
  tellings,
  namedTellings,
  requestAdvice,
  collegeDesk,
  familyRights,
  matches,
  agreements,
  agreementOrganisations,
  agreementReporters,
  followUpFiguresPages,
  indexSettingPages,
  ladderPages,
  indexConsents,
  reportingCode,
  reportingCodeEntries,
  reportingCodeReaders,
  reportingCodeReports,
  lockedReports,
  reportingCodeFamily,
  safetyAtHome,
  reportingCodeSettings,
]
