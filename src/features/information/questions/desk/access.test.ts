import { checkAccess } from '../../../../../test/access.ts'
import { answering } from './routes.tsx'

const mayAnswer = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const
checkAccess(answering, {
  'GET /vragen': mayAnswer,
  'GET /vragen/live': mayAnswer,
  'POST /vragen/chat': mayAnswer,
  'GET /vragen/:id': mayAnswer,
  'GET /vragen/:id/live': mayAnswer,
  'POST /vragen/:id': mayAnswer,
  'POST /vragen/:id/nemen': mayAnswer,
  'POST /vragen/:id/afsluiten': mayAnswer,
  'POST /vragen/:id/verbinden': mayAnswer,
})
