import { checkAccess } from '../../../../test/access.ts'
import { homeVisits } from './routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(homeVisits, {
  'GET /huisbezoeken': health,
  'POST /huisbezoeken/pakket': health,
  'POST /huisbezoeken/deel': health,
  'POST /huisbezoeken/gewist': health,
  'GET /huisbezoeken/onderweg': 'everyone',
  'GET /huisbezoeken/meenemen.js': 'everyone',
  'GET /huisbezoeken/onderweg.js': 'everyone',
  'GET /huisbezoeken/bewaker.js': 'everyone',
})
