import { checkAccess } from '../../../../test/access.ts'
import { ownSubsidies } from './applying/routes.tsx'
import { subsidyDecisions } from './deciding/routes.tsx'
import { subsidyRegister } from './register/routes.tsx'
import { subsidyReports } from './reports/routes.tsx'
import { subsidyRounds } from './rounds/routes.tsx'
import { subsidySettlements } from './settling/routes.tsx'

const applicants = ['partner', 'pedagogue', 'youth-doctor', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(subsidyRounds, {
  'GET /gemeente/subsidies': ['municipality'],
  'GET /gemeente/subsidies/nieuw': ['municipality'],
  'POST /gemeente/subsidies': ['municipality'],
  'GET /gemeente/subsidies/:id': ['municipality'],
  'GET /gemeente/subsidies/:id/wijzigen': ['municipality'],
  'POST /gemeente/subsidies/:id': ['municipality'],
})
checkAccess(subsidyDecisions, {
  'GET /gemeente/subsidies/aanvragen/:id': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/vragen': ['municipality'],
  'GET /gemeente/subsidies/aanvragen/:id/besluit': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/besluit': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/akkoord': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/betaald/:place': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/betaling-terug': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/verantwoording': ['municipality'],
})
checkAccess(subsidySettlements, {
  'GET /gemeente/subsidies/aanvragen/:id/vaststelling': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/vaststelling': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/vaststelling/akkoord': ['municipality'],
  'POST /gemeente/subsidies/aanvragen/:id/afgerekend': ['municipality'],
})
checkAccess(ownSubsidies, {
  'GET /subsidie': applicants,
  'GET /subsidie/regelingen/:id': applicants,
  'POST /subsidie/regelingen/:id': applicants,
  'GET /subsidie/:id': applicants,
  'GET /subsidie/:id/schrijven': applicants,
  'POST /subsidie/:id/schrijven': applicants,
  'POST /subsidie/:id/concept': applicants,
  'POST /subsidie/:id/concept/weg': applicants,
  'POST /subsidie/:id/indienen': applicants,
})
checkAccess(subsidyReports, {
  'GET /subsidie/:id/verantwoording': applicants,
  'POST /subsidie/:id/verantwoording': applicants,
  'POST /subsidie/:id/verantwoording/concept': applicants,
  'POST /subsidie/:id/verantwoording/concept/weg': applicants,
})
checkAccess(subsidyRegister, {
  'GET /subsidies': 'everyone',
  'GET /subsidies/subsidies.csv': 'everyone',
  'GET /subsidies/subsidies.json': 'everyone',
})
