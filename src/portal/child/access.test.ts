import { checkAccess } from '../../../test/access.ts'
import { childPages } from './routes.tsx'

checkAccess(childPages, { 'GET /mijn/kinderen/:id': ['parent', 'youth'] })
