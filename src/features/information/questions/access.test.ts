import { checkAccess } from '../../../../test/access.ts'
import { asking } from './routes.tsx'

checkAccess(asking, {
  'GET /vraag': 'everyone',
  'POST /vraag': 'everyone',
  'GET /chat': 'everyone',
  'POST /chat': 'everyone',
  'GET /vraag/antwoord': 'everyone',
  'GET /vraag/:code': 'everyone',
  'GET /vraag/:code/live': 'everyone',
  'POST /vraag/:code': 'everyone',
  'POST /vraag/:code/afsluiten': 'everyone',
  'POST /vraag/:code/geholpen': 'everyone',
  'POST /vraag/:code/bekend': 'everyone',
  'POST /vraag/:code/bekend-intrekken': 'everyone',
})
