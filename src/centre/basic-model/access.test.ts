import { checkAccess } from '../../../test/access.ts'
import { basicModel } from './routes.tsx'

checkAccess(basicModel, {
  'GET /beheer/basismodel': ['administrator', 'municipality'],
  'POST /beheer/basismodel/termijn': ['administrator'],
  'GET /beheer/basismodel/nieuw': ['administrator'],
  'POST /beheer/basismodel/nieuw': ['administrator'],
  'GET /beheer/basismodel/invullingen/:id': ['administrator'],
  'POST /beheer/basismodel/invullingen/:id': ['administrator'],
})
