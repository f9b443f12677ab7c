import { checkAccess } from '../../../../../test/access.ts'
import { localTexts } from './routes.tsx'

const writers = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const
const readers = ['pedagogue', 'youth-nurse', 'youth-doctor'] as const

checkAccess(localTexts, {
  'GET /teksten/nieuw': writers,
  'POST /teksten/nieuw': writers,
  'GET /teksten/:slug': writers,
  'GET /teksten/:slug/schrijf': writers,
  'POST /teksten/:slug/schrijf': writers,
  'POST /teksten/:slug/publiceer': readers,
  'POST /teksten/:slug/intrekken': writers,
})
