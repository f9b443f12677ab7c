import { checkAccess } from '../../../../test/access.ts'
import { founding } from './routes.tsx'

checkAccess(founding({ demo: false }), {
  'GET /inrichten/:code': 'everyone',
  'POST /inrichten/:code': 'everyone',
  'POST /inrichten/:code/account': 'everyone',
})
