import { checkAccess } from '../../../../../test/access.ts'
import { familyTasks } from './routes.tsx'

checkAccess(familyTasks, { 'GET /mijn/taken': ['parent', 'youth', 'supporter'] })
