import { checkAccess } from '../../../../test/access.ts'
import { refusedMessages } from './routes.tsx'

checkAccess(refusedMessages, { 'GET /beheer/berichten/geweigerd': ['administrator'] })
