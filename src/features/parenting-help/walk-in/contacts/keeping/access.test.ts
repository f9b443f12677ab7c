import { checkAccess } from '../../../../../../test/access.ts'
import { contactKeeping } from './routes.tsx'

checkAccess(contactKeeping, {
  'GET /beheer/contacten': ['administrator'],
  'POST /beheer/contacten': ['administrator'],
})
