import { checkAccess } from '../../../test/access.ts'
import { careTeamFigures } from './figures/routes.tsx'
import { bringingIn } from './items/bringing/routes.tsx'
import { careTeamItems } from './items/routes.tsx'
import { careTeamMeetings } from './meetings/routes.tsx'
import { careTeamScreen } from './meetings/screen/routes.tsx'
import { careTeamRetention } from './retention/routes.tsx'
import { careTeams } from './teams/routes.tsx'

/** Whether they sit in this team, and see this item, is asked again for every team and item: see who-sees-what.test.ts. */
const sitting = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'partner',
] as const
const keeping = [...sitting, 'administrator'] as const
const counting = [...sitting, 'municipality'] as const

checkAccess(careTeams, {
  'GET /schoolzorg': sitting,
  'GET /schoolzorg/teams/:id': sitting,
  'POST /schoolzorg/teams/:id/overleggen': sitting,
  'GET /schoolzorg/teams/:id/leden': keeping,
  'POST /schoolzorg/teams/:id/leden': keeping,
  'POST /schoolzorg/teams/:id/leden/:member/einde': keeping,
  'POST /schoolzorg/teams/:id/afspraken': keeping,
  'GET /beheer/zorgteams': ['administrator'],
  'POST /beheer/zorgteams': ['administrator'],
})
checkAccess(bringingIn, {
  'GET /schoolzorg/aanmelden': sitting,
  'POST /schoolzorg/aanmelden/wie': sitting,
  'POST /schoolzorg/aanmelden': sitting,
})
checkAccess(careTeamItems, {
  'GET /schoolzorg/besprekingen/:id': sitting,
  'POST /schoolzorg/besprekingen/:id/inbreng': sitting,
  'POST /schoolzorg/besprekingen/:id/agenda': sitting,
  'POST /schoolzorg/besprekingen/:id/genodigden': sitting,
  'POST /schoolzorg/besprekingen/:id/afronding': sitting,
  'GET /schoolzorg/besprekingen/:id/toestemming': sitting,
  'POST /schoolzorg/besprekingen/:id/toestemming': sitting,
  'GET /schoolzorg/besprekingen/:id/toestemming/:consent': sitting,
  'GET /schoolzorg/besprekingen/:id/anoniem': sitting,
  'POST /schoolzorg/besprekingen/:id/anoniem': sitting,
  'GET /schoolzorg/besprekingen/:id/brief': sitting,
})
checkAccess(careTeamMeetings, {
  'GET /schoolzorg/overleggen/:id': sitting,
  'GET /schoolzorg/overleggen/:id/agenda.ics': sitting,
  'POST /schoolzorg/overleggen/:id/aanwezig': sitting,
  'POST /schoolzorg/overleggen/:id/annulering': sitting,
  'GET /schoolzorg/overleggen/:id/verslag': sitting,
})
checkAccess(careTeamScreen, {
  'GET /schoolzorg/overleggen/:id/scherm/:item': sitting,
  'POST /schoolzorg/overleggen/:id/scherm/:item': sitting,
  'POST /schoolzorg/overleggen/:id/scherm/:item/concept': sitting,
  'POST /schoolzorg/overleggen/:id/scherm/:item/acties': sitting,
  'POST /schoolzorg/acties/:id/einde': sitting,
})
checkAccess(careTeamFigures, {
  'GET /schoolzorg/cijfers': counting,
  'GET /schoolzorg/cijfers.csv': counting,
})
checkAccess(careTeamRetention, {
  'GET /beheer/zorgteams/bewaartermijn': ['administrator'],
  'POST /beheer/zorgteams/bewaartermijn': ['administrator'],
})
