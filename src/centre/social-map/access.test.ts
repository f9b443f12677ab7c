import { checkAccess } from '../../../test/access.ts'
import { socialMap } from './routes.tsx'

/** Whose offer it is, is asked again for each: see keep-offer.test.ts. */
const keepers = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'partner',
  'administrator',
] as const

checkAccess(socialMap, {
  'GET /aanbod': keepers,
  'GET /aanbod/nieuw': keepers,
  'POST /aanbod/nieuw': keepers,
  'GET /aanbod/:id': keepers,
  'POST /aanbod/:id': keepers,
  'POST /aanbod/:id/wachttijd': keepers,
  'POST /aanbod/:id/einde': keepers,
})
