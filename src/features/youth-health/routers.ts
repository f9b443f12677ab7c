/** Every page of the slice: A youth health care. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { clinic } from './clinic/agenda/routes.tsx'
import { invitations } from './clinic/invitations/routes.tsx'
import { planning } from './clinic/planning/routes.tsx'
import { workLists } from './clinic/work-lists/routes.tsx'
import { contactMomentsOfChild } from './consultation/moments/routes.tsx'
import { contactProgramme } from './consultation/programme/routes.tsx'
import { consultation } from './consultation/routes.tsx'
import { development } from './development/routes.tsx'
import { growthLines } from './growth/lines/routes.tsx'
import { growthRepeat } from './growth/repeat/routes.tsx'
import { growth } from './growth/routes.tsx'
import { homeVisits } from './home-visits/routes.tsx'
import { questionnaireByLink, questionnaireInPortal, questionnaires } from './questionnaires/routes.tsx'
import { questionnaireSettings } from './questionnaires/settings/routes.tsx'
import { alerts } from './record/alerts/routes.tsx'
import { destruction } from './record/destruction/routes.tsx'
import { documents } from './record/documents/routes.tsx'
import { glass } from './record/glass/routes.tsx'
import { history } from './record/history/routes.tsx'
import { recordImport } from './record/import/routes.tsx'
import { retention } from './record/retention/routes.tsx'
import { childRecord } from './record/routes.tsx'
import { timeline } from './record/timeline/routes.tsx'
import { screening } from './screening/routes.tsx'
import { receivedRecords } from './transfer/in/routes.tsx'
import { transferModel } from './transfer/model/routes.tsx'
import { transfer } from './transfer/out/routes.tsx'
import { vaccinationConsent } from './vaccination/consent/routes.tsx'
import { vaccinationHolds } from './vaccination/holds/routes.tsx'
import { rivmList } from './vaccination/rivm/routes.tsx'
import { vaccination } from './vaccination/routes.tsx'
import { vaccinationScheme } from './vaccination/scheme/routes.tsx'
import { vaccinationSessions } from './vaccination/sessions/routes.tsx'
import { sessionTable } from './vaccination/sessions/table/routes.tsx'
import { vaccinationSharing } from './vaccination/sharing/routes.tsx'
import { vaccineStock } from './vaccination/stock/routes.tsx'

export const youthHealth: readonly Router[] = [
  clinic,
  planning,
  invitations,
  workLists,
  contactProgramme,
  contactMomentsOfChild,
  consultation,
  homeVisits,
  receivedRecords,
  recordImport,
  timeline,
  alerts,
  history,
  documents,
  glass,
  retention,
  destruction,
  growth,
  growthLines,
  growthRepeat,
  development,
  screening,
  questionnaires,
  questionnaireByLink,
  questionnaireInPortal,
  questionnaireSettings,
  vaccination,
  vaccinationConsent,
  vaccinationScheme,
  rivmList,
  sessionTable,
  vaccinationSessions,
  vaccineStock,
  vaccinationHolds,
  vaccinationSharing,
  transfer,
  transferModel,
  childRecord,
]
