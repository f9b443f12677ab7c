import { checkAccess } from '../../../test/access.ts'
import { ageSettings, ages } from './routes.tsx'

checkAccess(ages, { 'GET /mijn/leeftijd': ['parent', 'youth'] })
checkAccess(ageSettings, {
  'GET /beheer/leeftijden': ['administrator'],
  'POST /beheer/leeftijden': ['administrator'],
})
