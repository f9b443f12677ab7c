import { checkAccess } from '../../../../test/access.ts'
import { courseAgenda } from './agenda/routes.tsx'
import { courseWork } from './announcing/routes.tsx'
import { courseAfterwards } from './evaluation/routes.tsx'
import { courseMeetings } from './meetings/routes.tsx'
import { myCourses } from './mine/routes.tsx'
import { courseSetting } from './settings/routes.tsx'
import { courseSignUp } from './sign-up/routes.tsx'

const organisers = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'desk',
] as const
const families = ['parent', 'youth'] as const

checkAccess(courseAgenda, {
  'GET /activiteiten': 'everyone',
  'GET /:taal/activiteiten': 'everyone',
  'GET /activiteiten/agenda.ics': 'everyone',
  'GET /:taal/activiteiten/agenda.ics': 'everyone',
  'GET /activiteiten/:id': 'everyone',
  'GET /:taal/activiteiten/:id': 'everyone',
  'GET /activiteiten/:id/agenda.ics': 'everyone',
  'GET /:taal/activiteiten/:id/agenda.ics': 'everyone',
})
checkAccess(courseSignUp, {
  'GET /activiteiten/:id/aanmelden': 'everyone',
  'GET /:taal/activiteiten/:id/aanmelden': 'everyone',
  'POST /activiteiten/:id/aanmelden': 'everyone',
  'POST /:taal/activiteiten/:id/aanmelden': 'everyone',
  'GET /aanmelding': 'everyone',
  'GET /:taal/aanmelding': 'everyone',
  'GET /aanmelding/:code': 'everyone',
  'GET /:taal/aanmelding/:code': 'everyone',
  'POST /aanmelding/:code/ja': 'everyone',
  'POST /:taal/aanmelding/:code/ja': 'everyone',
  'POST /aanmelding/:code/nee': 'everyone',
  'POST /:taal/aanmelding/:code/nee': 'everyone',
  'POST /aanmelding/:code/afmelden': 'everyone',
  'POST /:taal/aanmelding/:code/afmelden': 'everyone',
  'POST /aanmelding/:code/wachten': 'everyone',
  'POST /:taal/aanmelding/:code/wachten': 'everyone',
})
checkAccess(courseAfterwards, {
  'GET /aanmelding/:code/mening': 'everyone',
  'GET /:taal/aanmelding/:code/mening': 'everyone',
  'POST /aanmelding/:code/mening': 'everyone',
  'POST /:taal/aanmelding/:code/mening': 'everyone',
  'GET /aanmelding/:code/bewijs': 'everyone',
})
checkAccess(myCourses, {
  'GET /mijn/activiteiten': families,
  'GET /mijn/activiteiten/:id': families,
  'POST /mijn/activiteiten/:id': families,
})
checkAccess(courseWork, {
  'GET /cursussen': organisers,
  'GET /cursussen/nieuw': organisers,
  'POST /cursussen': organisers,
  'POST /cursussen/nieuw/concept': organisers,
  'POST /cursussen/nieuw/concept/weg': organisers,
  'GET /cursussen/:id': organisers,
  'GET /cursussen/:id/wijzigen': organisers,
  'POST /cursussen/:id/wijzigen': organisers,
  'POST /cursussen/:id/wijzigen/concept': organisers,
  'POST /cursussen/:id/wijzigen/concept/weg': organisers,
  'POST /cursussen/:id/afgelasten': organisers,
  'POST /cursussen/:id/aanmeldingen/:signUp/ja': organisers,
  'POST /cursussen/:id/aanmeldingen/:signUp/nee': organisers,
  'POST /cursussen/:id/aanmeldingen/:signUp/afmelden': organisers,
})
checkAccess(courseMeetings, {
  'GET /cursussen/:id/presentie': organisers,
  'POST /cursussen/:id/presentie/:signUp': organisers,
  'POST /cursussen/:id/geteld': organisers,
  'POST /cursussen/:id/kosten': organisers,
  'GET /cursussen/:id/bewijzen': organisers,
})
checkAccess(courseSetting, {
  'GET /beheer/cursussen': ['administrator'],
  'POST /beheer/cursussen': ['administrator'],
})
