import { checkAccess } from '../../../../test/access.ts'
import { familyLightHelp, lightHelp } from './routes.tsx'
import { lightHelpTerms } from './terms/routes.tsx'

/** Whether they may see this one is asked again each time: only who helps the family does. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(lightHelp, {
  'GET /lichte-hulp': whoHelp,
  'GET /lichte-hulp/nieuw': whoHelp,
  'POST /lichte-hulp': whoHelp,
  'POST /lichte-hulp/concept': whoHelp,
  'POST /lichte-hulp/concept/weg': whoHelp,
  'POST /lichte-hulp/:id/gesprekken/concept': whoHelp,
  'POST /lichte-hulp/:id/gesprekken/concept/weg': whoHelp,
  'POST /lichte-hulp/:id/einde/concept': whoHelp,
  'POST /lichte-hulp/:id/einde/concept/weg': whoHelp,
  'POST /lichte-hulp/:id/nazorg/concept': whoHelp,
  'POST /lichte-hulp/:id/nazorg/concept/weg': whoHelp,
  'GET /lichte-hulp/:id': whoHelp,
  'POST /lichte-hulp/:id/gesprekken': whoHelp,
  'POST /lichte-hulp/:id/einde': whoHelp,
  'POST /lichte-hulp/:id/nazorg': whoHelp,
  'POST /lichte-hulp/:id/overdracht': whoHelp,
})

checkAccess(familyLightHelp, {
  'GET /mijn/lichte-hulp': ['parent', 'youth'],
  'GET /mijn/lichte-hulp/:id': ['parent', 'youth'],
})

checkAccess(lightHelpTerms, {
  'GET /beheer/lichte-hulp': ['administrator'],
  'POST /beheer/lichte-hulp': ['administrator'],
})
