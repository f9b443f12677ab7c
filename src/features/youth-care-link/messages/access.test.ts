import { checkAccess } from '../../../../test/access.ts'
import { careMessages } from './routes.tsx'

const officer = ['youth-help-access'] as const

checkAccess(careMessages, {
  'GET /jeugdzorg/berichten': officer,
  'GET /jeugdzorg/berichten/aanbieders': ['administrator'],
  'POST /jeugdzorg/berichten/aanbieders': ['administrator'],
  'GET /jeugdzorg/berichten/bericht/:id': officer,
  'POST /jeugdzorg/berichten/bericht/:id/opnieuw': officer,
  'GET /jeugdzorg/berichten/toewijzingen/:id': officer,
  'GET /jeugdzorg/berichten/verzoeken/:id': officer,
  'POST /jeugdzorg/berichten/verzoeken/:id/toekenning': officer,
  'POST /jeugdzorg/berichten/verzoeken/:id/onderzoek': officer,
  'POST /jeugdzorg/berichten/verzoeken/:id/afwijzing': officer,
  'GET /jeugdzorg/berichten/declaraties/:id': officer,
  'POST /jeugdzorg/berichten/declaraties/:id/antwoord': officer,
})
