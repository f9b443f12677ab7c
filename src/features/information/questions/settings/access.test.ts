import { checkAccess } from '../../../../../test/access.ts'
import { questionSetting } from './routes.tsx'

checkAccess(questionSetting, {
  'GET /beheer/vragen': ['administrator'],
  'POST /beheer/vragen': ['administrator'],
})
