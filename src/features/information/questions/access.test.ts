import { checkAccess } from '../../../../test/access.ts'
import { answering, asking } from './routes.tsx'

checkAccess(asking, {
  'GET /vraag': 'everyone',
  'POST /vraag': 'everyone',
  'GET /vraag/antwoord': 'everyone',
  'GET /vraag/:code': 'everyone',
})

const mayAnswer = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const
checkAccess(answering, {
  'GET /vragen': mayAnswer,
  'GET /vragen/:id': mayAnswer,
  'POST /vragen/:id': mayAnswer,
})
