import { checkAccess } from '../../../../test/access.ts'
import { questionnaireByLink, questionnaireInPortal, questionnaireSending, questionnaires } from './routes.tsx'
import { questionnaireSettings } from './settings/routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const
const family = ['parent', 'youth'] as const

checkAccess(questionnaireSending('goes-out'), {
  'GET /jeugd/:id/vragenlijsten': health,
  'POST /jeugd/:id/vragenlijsten': health,
})

checkAccess(questionnaires, {
  'GET /jeugd/:id/vragenlijsten/:verzoek': health,
  'POST /jeugd/:id/vragenlijsten/:verzoek/gelezen': health,
  'POST /jeugd/:id/vragenlijsten/:verzoek/intrekken': health,
})

checkAccess(questionnaireByLink, {
  'GET /vragenlijst/:sleutel': 'everyone',
  'POST /vragenlijst/:sleutel': 'everyone',
})

checkAccess(questionnaireInPortal, {
  'GET /mijn/vragenlijsten/:verzoek': family,
  'POST /mijn/vragenlijsten/:verzoek': family,
})

checkAccess(questionnaireSettings, {
  'GET /beheer/vragenlijsten': ['administrator'],
  'POST /beheer/vragenlijsten': ['administrator'],
  'GET /beheer/vragenlijsten/:lijst': ['administrator'],
  'POST /beheer/vragenlijsten/:lijst': ['administrator'],
})
