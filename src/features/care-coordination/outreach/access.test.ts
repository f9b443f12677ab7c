import { checkAccess } from '../../../../test/access.ts'
import { outreach } from './routes.tsx'
import { outreachTerms } from './terms/routes.tsx'

/** Whether they may see this one is asked again for each: only those who work on it do. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(outreach, {
  'GET /bemoeizorg': whoHelp,
  'GET /bemoeizorg/nieuw': whoHelp,
  'POST /bemoeizorg': whoHelp,
  'GET /bemoeizorg/:id': whoHelp,
  'POST /bemoeizorg/:id/pogingen': whoHelp,
  'POST /bemoeizorg/:id/veiligheid': whoHelp,
  'POST /bemoeizorg/:id/bekeken': whoHelp,
  'POST /bemoeizorg/:id/verteld': whoHelp,
  'POST /bemoeizorg/:id/medewerkers': whoHelp,
  'POST /bemoeizorg/:id/einde': whoHelp,
  'POST /bemoeizorg/:id/medewerkers/:worker/vertrek': whoHelp,
  'POST /bemoeizorg/:id/op-pad': whoHelp,
  'POST /bemoeizorg/op-pad/:visit/terug': whoHelp,
})

checkAccess(outreachTerms, {
  'GET /beheer/bemoeizorg': ['administrator'],
  'POST /beheer/bemoeizorg': ['administrator'],
})
