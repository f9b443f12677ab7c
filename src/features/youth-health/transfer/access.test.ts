import { checkAccess } from '../../../../test/access.ts'
import { receivedRecords } from './in/routes.tsx'
import { transferModel } from './model/routes.tsx'
import { transfer } from './out/routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(transfer, {
  'GET /jeugd/:id/overdragen': health,
  'POST /jeugd/:id/overdragen/antwoord': health,
  'POST /jeugd/:id/overdragen': health,
  'GET /jeugd/:id/overdragen/:transfer': health,
  'GET /jeugd/:id/basisdataset': health,
})

checkAccess(receivedRecords, {
  'GET /jeugd/ontvangen': health,
  'POST /jeugd/ontvangen': health,
  'GET /jeugd/ontvangen/:received': health,
  'POST /jeugd/ontvangen/:received': health,
  'POST /jeugd/ontvangen/:received/wegleggen': health,
})

checkAccess(transferModel, {
  'GET /beheer/overdracht': ['administrator'],
  'POST /beheer/overdracht': ['administrator'],
})
