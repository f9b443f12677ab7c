import { checkAccess } from '../../../../test/access.ts'
import { accessFindings } from './anomalies/routes.tsx'
import { processingRegister } from './register/routes.tsx'
import { privacy } from './routes.tsx'

checkAccess(privacy, {
  'GET /beheer/privacy': ['administrator'],
  'GET /beheer/privacy/bewaren': ['administrator'],
  'GET /beheer/privacy/verzoeken': ['administrator'],
})

checkAccess(processingRegister, {
  'GET /beheer/privacy/register': ['administrator'],
  'GET /beheer/privacy/register/register.csv': ['administrator'],
  'GET /beheer/privacy/register/:part': ['administrator'],
  'POST /beheer/privacy/register/:part': ['administrator'],
})

checkAccess(accessFindings, {
  'GET /beheer/privacy/toegang': ['administrator'],
  'GET /beheer/privacy/toegang/instelling': ['administrator'],
  'POST /beheer/privacy/toegang/instelling': ['administrator'],
  'GET /beheer/privacy/toegang/:id': ['administrator'],
  'POST /beheer/privacy/toegang/:id': ['administrator'],
})
