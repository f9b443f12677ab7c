import { checkAccess } from '../../../test/access.ts'
import { family } from './routes.tsx'

checkAccess(family, {
  'GET /jeugd/:id/gezin': [
    'youth-nurse',
    'youth-doctor',
    'pedagogue',
    'school-social-worker',
    'neighbourhood-team',
    'desk',
  ],
  'GET /jeugd/:id/gezin/verzorgers/nieuw': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/:id/gezin/verzorgers/nieuw': ['youth-nurse', 'youth-doctor', 'desk'],
  'GET /jeugd/:id/gezin/adres': ['youth-nurse', 'youth-doctor', 'desk'],
  'POST /jeugd/:id/gezin/adres': ['youth-nurse', 'youth-doctor', 'desk'],
})
