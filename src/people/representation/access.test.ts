import { checkAccess } from '../../../test/access.ts'
import { ownRepresentation, representation } from './routes.tsx'

const admits = ['youth-nurse', 'youth-doctor', 'desk', 'pedagogue'] as const
const family = ['parent', 'youth', 'supporter'] as const

checkAccess(representation, {
  'GET /jeugd/:id/gezin/:guardian/namens': admits,
  'POST /jeugd/:id/gezin/:guardian/namens': admits,
  'POST /jeugd/:id/gezin/:guardian/namens/:representation/einde': admits,
})

checkAccess(ownRepresentation, {
  'GET /mijn/namens': family,
  'POST /mijn/namens/stop': family,
  'POST /mijn/namens/:representation': family,
  'POST /mijn/namens/:representation/einde': family,
})
