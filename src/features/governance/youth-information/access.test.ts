import { checkAccess } from '../../../../test/access.ts'
import { youthHelpFigures } from './counting/routes.tsx'
import { declaringYouthHelp } from './declaring/routes.tsx'
import { deliveringYouthInformation } from './delivering/routes.tsx'

const helpers = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(youthHelpFigures, { 'GET /gemeente/jeugdhulp': ['municipality'] })

checkAccess(declaringYouthHelp, {
  'GET /lichte-hulp/:id/jeugdhulp': helpers,
  'POST /lichte-hulp/:id/jeugdhulp': helpers,
  'GET /beheer/jeugdinformatie/hulp/:id': ['administrator'],
  'POST /beheer/jeugdinformatie/hulp/:id': ['administrator'],
})

checkAccess(deliveringYouthInformation, {
  'GET /beheer/jeugdinformatie': ['administrator'],
  'POST /beheer/jeugdinformatie/leveringen': ['administrator'],
  'POST /beheer/jeugdinformatie/leveringen/:id/vrijgave': ['administrator'],
  'POST /beheer/jeugdinformatie/leveringen/:id/verzending': ['administrator'],
  'GET /beheer/jeugdinformatie/leveringen/:id/jeugdhulp.csv': ['administrator'],
})
