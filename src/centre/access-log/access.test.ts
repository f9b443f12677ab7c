import { checkAccess } from '../../../test/access.ts'
import { accessLog } from './routes.tsx'

checkAccess(accessLog, { 'GET /beheer/logboek': ['administrator'] })
