import { checkAccess } from '../../../../test/access.ts'
import { asking } from './routes.tsx'

checkAccess(asking, {
  'GET /vraag': 'everyone',
  'POST /vraag': 'everyone',
  'GET /chat': 'everyone',
  'POST /chat': 'everyone',
  'GET /vraag/antwoord': 'everyone',
  'GET /vraag/:code': 'everyone',
  'POST /vraag/:code': 'everyone',
  'POST /vraag/:code/afsluiten': 'everyone',
  'POST /vraag/:code/geholpen': 'everyone',
  'POST /vraag/:code/bekend': 'everyone',
  'POST /vraag/:code/bekend-intrekken': 'everyone',
  'GET /:taal/vraag': 'everyone',
  'POST /:taal/vraag': 'everyone',
  'GET /:taal/chat': 'everyone',
  'POST /:taal/chat': 'everyone',
  'GET /:taal/vraag/antwoord': 'everyone',
  'GET /:taal/vraag/:code': 'everyone',
  'POST /:taal/vraag/:code': 'everyone',
  'POST /:taal/vraag/:code/afsluiten': 'everyone',
  'POST /:taal/vraag/:code/geholpen': 'everyone',
  'POST /:taal/vraag/:code/bekend': 'everyone',
  'POST /:taal/vraag/:code/bekend-intrekken': 'everyone',
  'GET /vraag/:code/live': 'everyone',
})
