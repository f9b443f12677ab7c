import { checkAccess } from '../../../test/access.ts'
import { setUp } from './routes.tsx'

checkAccess(setUp, {
  'GET /beheer/inrichting': ['administrator'],
  'GET /beheer/inrichting/locatie': ['administrator'],
  'POST /beheer/inrichting/locatie': ['administrator'],
  'GET /beheer/inrichting/afspraken': ['administrator'],
  'POST /beheer/inrichting/afspraken': ['administrator'],
  'GET /beheer/inrichting/partners': ['administrator'],
  'POST /beheer/inrichting/partners': ['administrator'],
  'GET /beheer/inrichting/mensen': ['administrator'],
  'POST /beheer/inrichting/mensen': ['administrator'],
})
