import { checkAccess } from '../../../../test/access.ts'
import { screening } from './routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(screening, {
  'GET /jeugd/:id/screening': health,
  'GET /jeugd/:id/screening/nieuw': health,
  'POST /jeugd/:id/screening/nieuw': health,
  'POST /jeugd/:id/screening/bevindingen/:bevinding': health,
  'GET /beheer/screening': ['administrator'],
  'POST /beheer/screening': ['administrator'],
})
