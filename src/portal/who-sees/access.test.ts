import { checkAccess } from '../../../test/access.ts'
import { whoSees } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(whoSees, {
  'GET /mijn/wat-zien-mijn-ouders': family,
  'GET /mijn/delen': family,
  'POST /mijn/delen': family,
})
