import { checkAccess } from '../../../../test/access.ts'
import { offerFiles, openData } from './routes.tsx'

checkAccess(openData, { 'GET /open-data/sociale-kaart.json': 'everyone' })

checkAccess(offerFiles, {
  'GET /beheer/sociale-kaart/bestand': ['administrator'],
  'POST /beheer/sociale-kaart/bestand': ['administrator'],
  'GET /beheer/sociale-kaart/bestand/:id': ['administrator'],
  'POST /beheer/sociale-kaart/bestand/:id': ['administrator'],
  'POST /beheer/sociale-kaart/bestand/:id/weg': ['administrator'],
})
