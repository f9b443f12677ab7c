import { checkAccess } from '../../../../test/access.ts'
import { contactMomentsOfChild } from './moments/routes.tsx'
import { contactProgramme } from './programme/routes.tsx'
import { consultation } from './routes.tsx'

checkAccess(contactProgramme, {
  'GET /beheer/contactmomenten': ['youth-doctor', 'administrator'],
  'GET /beheer/contactmomenten/:moment': ['youth-doctor', 'administrator'],
  'POST /beheer/contactmomenten/:moment': ['youth-doctor', 'administrator'],
})

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(contactMomentsOfChild, {
  'GET /jeugd/:id/contactmomenten': health,
  'GET /jeugd/:id/contactmomenten/niet-doorgegaan': health,
  'POST /jeugd/:id/contactmomenten/niet-doorgegaan': health,
  'GET /jeugd/:id/contactmomenten/acties/:action': health,
  'POST /jeugd/:id/contactmomenten/acties/:action': health,
})

checkAccess(consultation, {
  'GET /jeugd/:id/consult': health,
  'POST /jeugd/:id/consult': health,
  'POST /jeugd/:id/consult/concept': health,
  'POST /jeugd/:id/consult/concept/weg': health,
})
