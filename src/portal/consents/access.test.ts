import { checkAccess } from '../../../test/access.ts'
import { consents } from './routes.tsx'

const family = ['parent', 'youth'] as const

checkAccess(consents, { 'GET /mijn/toestemmingen': family, 'POST /mijn/toestemmingen': family })
