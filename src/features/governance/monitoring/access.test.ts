import { checkAccess } from '../../../../test/access.ts'
import { monitoring } from './routes.tsx'

checkAccess(monitoring, {
  'GET /gemeente': ['municipality'],
  'GET /gemeente/cijfers.csv': ['municipality'],
  'GET /gemeente/cijfers.json': ['municipality'],
})
