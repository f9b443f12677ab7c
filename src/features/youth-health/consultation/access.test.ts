import { checkAccess } from '../../../../test/access.ts'
import { contactProgramme } from './programme/routes.tsx'

checkAccess(contactProgramme, {
  'GET /beheer/contactmomenten': ['youth-doctor', 'administrator'],
  'GET /beheer/contactmomenten/:moment': ['youth-doctor', 'administrator'],
  'POST /beheer/contactmomenten/:moment': ['youth-doctor', 'administrator'],
})
