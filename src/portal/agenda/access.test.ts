import { checkAccess } from '../../../test/access.ts'
import { agenda } from './routes.tsx'

checkAccess(agenda, { 'GET /mijn/agenda': ['parent', 'youth', 'supporter'] })
