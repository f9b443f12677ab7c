import { checkAccess } from '../../../test/access.ts'
import { download } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(download, {
  'GET /mijn/download': family,
  'GET /mijn/download/afdruk': family,
  'GET /mijn/download/bestand': family,
})
