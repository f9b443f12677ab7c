import { checkAccess } from '../../../../test/access.ts'
import { professionalRoles } from '../../../platform/auth/role-names.ts'
import { spearPoints } from './routes.tsx'

const keepers = ['municipality', 'administrator'] as const

checkAccess(spearPoints, {
  'GET /speerpunten': professionalRoles,
  'GET /speerpunten/nieuw': keepers,
  'POST /speerpunten/nieuw': keepers,
  'GET /speerpunten/:id': professionalRoles,
  'POST /speerpunten/:id': keepers,
  'POST /speerpunten/:id/terugblik': keepers,
  'POST /speerpunten/:id/einde': keepers,
})
