import { checkAccess } from '../../../../../test/access.ts'
import { familyMessages } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(familyMessages, {
  'GET /mijn/berichten': family,
  'GET /mijn/berichten/nieuw': family,
  'POST /mijn/berichten': family,
  'POST /mijn/berichten/concept': family,
  'POST /mijn/berichten/concept/weg': family,
  'GET /mijn/berichten/:id': family,
  'POST /mijn/berichten/:id': family,
  'POST /mijn/berichten/:id/concept': family,
  'POST /mijn/berichten/:id/concept/weg': family,
  'POST /mijn/berichten/:id/delen': family,
})
