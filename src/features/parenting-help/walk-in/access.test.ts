import { checkAccess } from '../../../../test/access.ts'
import { contacts } from './contacts/routes.tsx'
import { queue } from './queue/routes.tsx'
import { walkIn } from './routes.tsx'

const desk = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const

checkAccess(walkIn, { 'GET /balie': desk, 'POST /balie': desk, 'POST /balie/snel': desk })

checkAccess(queue, {
  'POST /balie/plek': desk,
  'POST /balie/rij/nummer': desk,
  'POST /balie/rij/volgende': desk,
  'POST /balie/rij/:ticket/afloop': desk,
  'POST /balie/rij/:ticket/toch': desk,
  'POST /balie/rij/dag': desk,
  'GET /balie/rij/nieuws': desk,
  'GET /balie/poster/:location': desk,
})

checkAccess(contacts, {
  'GET /balie/contacten/:id': desk,
  'POST /balie/contacten/:id/kind': desk,
  'POST /balie/contacten/:id/los': desk,
})
