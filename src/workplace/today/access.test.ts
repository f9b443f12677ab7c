import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/roles.ts'
import { today } from './routes.tsx'

checkAccess(today, { 'GET /begin': 'signed-in', 'GET /vandaag': professionalRoles })
