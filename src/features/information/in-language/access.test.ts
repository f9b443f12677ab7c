import { checkAccess } from '../../../../test/access.ts'
import { aboutInLanguage } from './about-routes.tsx'
import { inLanguage } from './routes.tsx'

checkAccess(inLanguage, {
  'GET /:taal': 'everyone',
  'GET /:taal/onderwerpen': 'everyone',
  'GET /:taal/onderwerpen/:theme': 'everyone',
  'GET /:taal/artikelen/:slug': 'everyone',
  'GET /:taal/locaties': 'everyone',
  'GET /:taal/zo-loop-je-binnen': 'everyone',
  'GET /:taal/zoeken': 'everyone',
  'GET /zo-loop-je-binnen': 'everyone',
})
checkAccess(aboutInLanguage, {
  'GET /:taal/over-het-cjg': 'everyone',
  'GET /:taal/privacy': 'everyone',
  'GET /:taal/toegankelijkheid': 'everyone',
  'GET /:taal/klacht-of-compliment': 'everyone',
  'GET /:taal/voor-jongeren': 'everyone',
})
