import { checkAccess } from '../../../../../test/access.ts'
import { messagesAtWork } from './routes.tsx'

const answering = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const

checkAccess(messagesAtWork, {
  'GET /berichten': answering,
  'GET /berichten/:id': answering,
  'POST /berichten/:id': answering,
  'POST /berichten/:id/afronding': answering,
  'POST /berichten/:id/toewijzing': answering,
  'POST /berichten/:id/concept': answering,
  'POST /berichten/:id/concept/weg': answering,
})
