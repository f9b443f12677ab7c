import { checkAccess } from '../../../../../test/access.ts'
import { waitingRoom } from './routes.tsx'

checkAccess(waitingRoom, {
  'GET /wachtrij/:location': 'everyone',
  'POST /wachtrij/:location': 'everyone',
  'GET /:taal/wachtrij/:location': 'everyone',
  'POST /:taal/wachtrij/:location': 'everyone',
  'GET /:taal/wachtrij/:location/plaats/:code': 'everyone',
  'POST /:taal/wachtrij/:location/plaats/:code/weg': 'everyone',
  'GET /:taal/wachtrij/:location/bord': 'everyone',
  'GET /wachtrij/:location/bord': 'everyone',
  'GET /wachtrij/:location/nieuws': 'everyone',
  'GET /wachtrij/:location/plaats/:code': 'everyone',
  'POST /wachtrij/:location/plaats/:code/weg': 'everyone',
})
