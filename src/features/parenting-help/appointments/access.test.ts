import { checkAccess } from '../../../../test/access.ts'
import { appointmentBook } from './desk/routes.tsx'
import { familyBooking } from './family/routes.tsx'
import { publicBooking } from './public/routes.tsx'
import { rosters } from './rosters/routes.tsx'

const family = ['parent', 'youth'] as const
const atWork = ['desk', 'pedagogue', 'youth-nurse', 'youth-doctor'] as const

checkAccess(familyBooking, {
  'GET /mijn/afspraak-maken': family,
  'POST /mijn/afspraak-maken': family,
  'GET /mijn/afspraak-maken/:visit': family,
  'POST /mijn/afspraak-maken/:visit': family,
  'GET /mijn/bezoek/:id': family,
  'POST /mijn/bezoek/:id/afzeggen': family,
  'GET /mijn/herinneringen': family,
  'POST /mijn/herinneringen': family,
})
checkAccess(publicBooking, {
  'GET /afspraak': 'everyone',
  'POST /afspraak': 'everyone',
  'GET /afspraak/vast/:visit': 'everyone',
  'POST /afspraak/vast/:visit': 'everyone',
  'GET /afspraak/code': 'everyone',
  'GET /afspraak/:code': 'everyone',
  'POST /afspraak/:code/afzeggen': 'everyone',
  'GET /:taal/afspraak': 'everyone',
  'POST /:taal/afspraak': 'everyone',
  'GET /:taal/afspraak/vast/:visit': 'everyone',
  'POST /:taal/afspraak/vast/:visit': 'everyone',
  'GET /:taal/afspraak/code': 'everyone',
  'GET /:taal/afspraak/:code': 'everyone',
  'POST /:taal/afspraak/:code/afzeggen': 'everyone',
})
checkAccess(appointmentBook, {
  'GET /afsprakenboek': atWork,
  'GET /afsprakenboek/nieuw': atWork,
  'POST /afsprakenboek/nieuw': atWork,
  'POST /afsprakenboek/erbij': atWork,
  'POST /afsprakenboek/:id': atWork,
})
checkAccess(rosters, {
  'GET /beheer/spreekuren': ['administrator'],
  'POST /beheer/spreekuren/soorten': ['administrator'],
  'POST /beheer/spreekuren/soorten/:kind/stop': ['administrator'],
  'POST /beheer/spreekuren/ruimtes': ['administrator'],
  'POST /beheer/spreekuren/roosters': ['administrator'],
  'POST /beheer/spreekuren/roosters/:roster/stop': ['administrator'],
  'POST /beheer/spreekuren/uitzonderingen': ['administrator'],
  'POST /beheer/spreekuren/uitzonderingen/:absence/weg': ['administrator'],
})
