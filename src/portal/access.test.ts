import { checkAccess } from '../../test/access.ts'
import { portal } from './routes.tsx'

checkAccess(portal, {
  'GET /mijn': ['parent', 'youth', 'supporter'],
})
