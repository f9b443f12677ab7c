import { checkAccess } from '../../../../test/access.ts'
import { clinic } from './agenda/routes.tsx'
import { invitations } from './invitations/routes.tsx'
import { planning } from './planning/routes.tsx'
import { workLists } from './work-lists/routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(clinic, {
  'GET /spreekuur': health,
  'GET /spreekuur/gepland': health,
  'GET /spreekuur/nieuw': health,
  'POST /spreekuur/nieuw': health,
  'GET /spreekuur/:session': health,
  'POST /spreekuur/:session/:contact/aankomst': health,
})

checkAccess(planning, {
  'GET /jeugd/:id/afspraak': health,
  'POST /jeugd/:id/afspraak': health,
  'POST /jeugd/:id/afspraak/:contact/afzeggen': health,
})

checkAccess(invitations, {
  'GET /uitnodigen': health,
  'POST /uitnodigen': health,
  'GET /uitnodigen/:round': health,
  'GET /uitnodigen/:round/brieven': health,
})

checkAccess(workLists, {
  'GET /jeugd/werklijsten': health,
  'GET /jeugd/werklijsten/:list': health,
  'POST /jeugd/werklijsten/bereken': health,
})
