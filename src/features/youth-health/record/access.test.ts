import { checkAccess } from '../../../../test/access.ts'
import { growthLines } from '../growth/lines/routes.tsx'
import { growthRepeat } from '../growth/repeat/routes.tsx'
import { growth } from '../growth/routes.tsx'
import { alerts } from './alerts/routes.tsx'
import { destruction } from './destruction/routes.tsx'
import { documents } from './documents/routes.tsx'
import { glass } from './glass/routes.tsx'
import { history } from './history/routes.tsx'
import { recordImport } from './import/routes.tsx'
import { retention } from './retention/routes.tsx'
import { childRecord } from './routes.tsx'
import { timeline } from './timeline/routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(childRecord, {
  'GET /jeugd/:id': health,
  'GET /jeugd/:id/contact': health,
  'POST /jeugd/:id/contact': health,
  'GET /jeugd/:id/groei/geboorte': health,
  'POST /jeugd/:id/groei/geboorte': health,
})

checkAccess(growth, {
  'GET /jeugd/:id/groei': health,
  'POST /jeugd/:id/groei': health,
  'GET /jeugd/:id/groei/metingen/:meting': health,
  'POST /jeugd/:id/groei/metingen/:meting': health,
})

checkAccess(growthLines, {
  'GET /jeugd/:id/groei/lijnen': health,
  'POST /jeugd/:id/groei/lijnen': health,
})

checkAccess(growthRepeat, {
  'GET /jeugd/:id/groei/opnieuw': health,
  'POST /jeugd/:id/groei/opnieuw': health,
  'GET /jeugd/:id/groei/opnieuw/:meting': health,
  'POST /jeugd/:id/groei/opnieuw/:meting': health,
})

checkAccess(recordImport, {
  'GET /jeugd/inlezen': [...health, 'administrator'],
  'POST /jeugd/inlezen': [...health, 'administrator'],
  'POST /jeugd/inlezen/bevestigen': [...health, 'administrator'],
})

checkAccess(timeline, { 'GET /jeugd/:id/tijdlijn': health })

checkAccess(alerts, {
  'GET /jeugd/:id/waarschuwingen/nieuw': health,
  'POST /jeugd/:id/waarschuwingen/nieuw': health,
  'GET /jeugd/:id/waarschuwingen/:waarschuwing': health,
  'POST /jeugd/:id/waarschuwingen/:waarschuwing': health,
})

checkAccess(history, {
  'GET /jeugd/:id/voorgeschiedenis': health,
  'GET /jeugd/:id/voorgeschiedenis/zwangerschap': health,
  'POST /jeugd/:id/voorgeschiedenis/zwangerschap': health,
  'GET /jeugd/:id/voorgeschiedenis/familie/:lid': health,
  'POST /jeugd/:id/voorgeschiedenis/familie/:lid': health,
})

checkAccess(documents, {
  'GET /jeugd/:id/documenten': health,
  'POST /jeugd/:id/documenten': health,
  'GET /jeugd/:id/documenten/:document': health,
  'POST /jeugd/:id/documenten/:document/delen': health,
  'GET /jeugd/:id/documenten/:document/intrekken': health,
  'POST /jeugd/:id/documenten/:document/intrekken': health,
})

checkAccess(glass, {
  'GET /jeugd/:id/noodtoegang': health,
  'POST /jeugd/:id/noodtoegang': health,
  'GET /beheer/noodtoegang': ['administrator'],
  'POST /beheer/noodtoegang': ['administrator'],
  'GET /beheer/noodtoegang/:keer': ['administrator'],
  'POST /beheer/noodtoegang/:keer': ['administrator'],
})

checkAccess(retention, {
  'GET /jeugd/:id/bewaren': health,
  'POST /jeugd/:id/bewaren/langer': ['youth-doctor'],
  'POST /jeugd/:id/bewaren/verzoek': ['youth-doctor'],
})

checkAccess(destruction, {
  'GET /beheer/vernietiging': ['youth-doctor', 'administrator'],
  'POST /beheer/vernietiging': ['administrator'],
  'GET /beheer/vernietiging/:lijst': ['youth-doctor', 'administrator'],
  'POST /beheer/vernietiging/:lijst': ['youth-doctor', 'administrator'],
})
