import { checkAccess } from '../../../test/access.ts'
import { merging } from './routes.tsx'

checkAccess(
  merging(async () => () => false),
  {
    'GET /jeugd/:id/dubbel': ['youth-nurse', 'youth-doctor'],
    'GET /jeugd/:id/dubbel/:other': ['youth-nurse', 'youth-doctor'],
    'POST /jeugd/:id/dubbel/:other': ['youth-nurse', 'youth-doctor'],
    'GET /jeugd/:id/samenvoegingen/:merge': ['youth-nurse', 'youth-doctor'],
    'POST /jeugd/:id/samenvoegingen/:merge/ongedaan': ['youth-nurse', 'youth-doctor'],
  },
)
