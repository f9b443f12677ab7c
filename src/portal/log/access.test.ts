import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/role-names.ts'
import { lookQuestionsDesk } from './questions/desk/routes.tsx'
import { lookQuestions } from './questions/routes.tsx'
import { log } from './routes.tsx'

const family = ['parent', 'youth'] as const
const desk = ['administrator'] as const

checkAccess(log, {
  'GET /mijn/logboek': family,
  'GET /mijn/logboek/afdruk': family,
  'GET /mijn/logboek/bestand': family,
})

checkAccess(lookQuestions, {
  'GET /mijn/logboek/vraag': family,
  'POST /mijn/logboek/vraag': family,
  'GET /mijn/logboek/vragen/:id': family,
  'POST /mijn/logboek/vragen/:id/intrekking': family,
})

checkAccess(lookQuestionsDesk, {
  'GET /privacyvragen/inzage/:id': professionalRoles,
  'POST /privacyvragen/inzage/:id/uitleg': professionalRoles,
  'POST /privacyvragen/inzage/:id/antwoord': desk,
  'POST /privacyvragen/inzage/:id/uitstel': desk,
})
