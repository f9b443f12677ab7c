import { checkAccess } from '../../../../test/access.ts'
import { searching } from './routes.tsx'

checkAccess(searching, { 'GET /zoeken': 'everyone' })
