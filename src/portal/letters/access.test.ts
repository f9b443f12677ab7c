import { checkAccess } from '../../../test/access.ts'
import { letters } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(letters, {
  'GET /mijn/brieven': family,
  'GET /mijn/brieven/:key': family,
  'GET /mijn/brieven/:key/bestand': family,
})
