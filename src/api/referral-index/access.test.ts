import { checkAccess } from '../../../test/access.ts'
import { referralIndexGuide } from './routes.tsx'

checkAccess(referralIndexGuide, { 'GET /api/verwijsindex/v1/uitleg': 'everyone' })
