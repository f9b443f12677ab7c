import { checkAccess } from '../../../../test/access.ts'
import { articles, texts } from './routes.tsx'

checkAccess(articles, {
  'GET /onderwerpen': 'everyone',
  'GET /onderwerpen/:theme': 'everyone',
  'GET /artikelen/:slug': 'everyone',
  'GET /over-het-cjg': 'everyone',
  'GET /privacy': 'everyone',
  'GET /toegankelijkheid': 'everyone',
  'GET /klacht-of-compliment': 'everyone',
  'GET /voor-jongeren': 'everyone',
})

checkAccess(texts, { 'GET /teksten': ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] })
