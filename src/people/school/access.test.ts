import { checkAccess } from '../../../test/access.ts'
import { schools } from './routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(schools, {
  'GET /scholen': [...health, 'desk'],
  'POST /scholen': [...health, 'desk'],
  'GET /scholen/:school': health,
  'GET /jeugd/:id/gezin/school': [...health, 'desk'],
  'POST /jeugd/:id/gezin/school': [...health, 'desk'],
})
