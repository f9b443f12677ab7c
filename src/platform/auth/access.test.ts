import assert from 'node:assert/strict'
import { checkAccess } from '../../../test/access.ts'
import { activating } from './invitations/routes.tsx'
import { discoverer } from './openid/discover.ts'
import { openIdSettings } from './openid/settings/routes.tsx'
import { ownAccountRoutes } from './own/routes.tsx'
import { familyRoles, professionalRoles } from './roles.ts'
import { authRoutes } from './routes.tsx'

const nobody = {
  accountByBsn: async () => null,
  refresh: async () => false,
  actFor: async () => ({ kind: 'refused' }) as const,
}
const openId = { discover: discoverer({ allowHttp: false }), standard: null }

checkAccess(authRoutes({ demo: false, openId, families: nobody }), {
  'GET /inloggen': 'everyone',
  'POST /inloggen': 'everyone',
  'POST /uitloggen': 'everyone',
  'GET /inloggen/via/:audience': 'everyone',
  'GET /inloggen/koppelen/:audience': familyRoles,
  'GET /inloggen/terug': 'everyone',
  'GET /inloggen/zekerder': 'everyone',
  'GET /uitgelogd': 'everyone',
  'GET /uitloggen/via/:audience': 'everyone',
})

checkAccess(activating, {
  'GET /activeren/:link': 'everyone',
  'POST /activeren/:link': 'everyone',
  'GET /activeren/:link/code': 'everyone',
  'POST /activeren/:link/code': 'everyone',
})

checkAccess(openIdSettings({ openId, demo: false }), {
  'GET /beheer/inloggen': ['administrator'],
  'GET /beheer/inloggen/:audience': ['administrator'],
  'POST /beheer/inloggen/:audience': ['administrator'],
  'GET /beheer/inloggen/:audience/proef': ['administrator'],
})

const [ofFamily = assert.fail(), ofProfessional = assert.fail()] = ownAccountRoutes(openId)

checkAccess(ofFamily, {
  'GET /mijn/inloggegevens': familyRoles,
  'POST /mijn/inloggegevens/herstelcodes': familyRoles,
  'POST /mijn/inloggegevens/andere-apparaten': familyRoles,
  'POST /mijn/inloggegevens/ontkoppelen': familyRoles,
})

checkAccess(ofProfessional, {
  'GET /inloggegevens': professionalRoles,
  'POST /inloggegevens/herstelcodes': professionalRoles,
  'POST /inloggegevens/andere-apparaten': professionalRoles,
})
