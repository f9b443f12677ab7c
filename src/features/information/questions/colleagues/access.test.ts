import { checkAccess } from '../../../../../test/access.ts'
import { colleagueQuestions } from './routes.tsx'

const everyProfessional = [
  'youth-nurse',
  'youth-doctor',
  'pedagogue',
  'school-social-worker',
  'neighbourhood-team',
  'desk',
  'youth-help-access',
  'partner',
  'process-coordinator',
  'agreement-keeper',
] as const
checkAccess(colleagueQuestions, {
  'GET /vraagbaak': everyProfessional,
  'GET /vraagbaak/nieuw': everyProfessional,
  'POST /vraagbaak/nieuw': everyProfessional,
  'GET /vraagbaak/:id': everyProfessional,
  'POST /vraagbaak/:id': everyProfessional,
})
