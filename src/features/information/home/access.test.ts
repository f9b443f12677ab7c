import { checkAccess } from '../../../../test/access.ts'
import { home } from './routes.tsx'

checkAccess(home, {
  'GET /': 'everyone',
  'GET /locaties': 'everyone',
  'GET /locaties/:id/openingstijden.ics': 'everyone',
})
