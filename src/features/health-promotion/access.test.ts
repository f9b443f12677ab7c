import { checkAccess } from '../../../test/access.ts'
import { contactPages } from './contacts/routes.tsx'
import { planner } from './planner/routes.tsx'
import { schoolActivities } from './plans/activities/routes.tsx'
import { schoolGoals } from './plans/goals/routes.tsx'
import { schoolPlans } from './plans/routes.tsx'
import { schoolProfile } from './profile/routes.tsx'
import { healthySchools } from './schools/routes.tsx'
import { themeSetting } from './themes/routes.tsx'

const promoter = ['health-promoter'] as const
const centre = ['desk', 'health-promoter'] as const
const helpers = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const administrator = ['administrator'] as const

checkAccess(contactPages, {
  'GET /gezonde-school/wie-werkt-hoe': [...helpers, ...centre],
  'GET /gezonde-school/wie-werkt-hoe/nieuw': centre,
  'POST /gezonde-school/wie-werkt-hoe/nieuw': centre,
  'GET /gezonde-school/contacten/:contact': centre,
  'POST /gezonde-school/contacten/:contact': centre,
})

checkAccess(planner, {
  'GET /gezonde-school/planner': promoter,
  'POST /gezonde-school/planner': promoter,
  'GET /gezonde-school/planner/agenda.ics': promoter,
  'GET /gezonde-school/scholen/:school/uren': promoter,
  'POST /gezonde-school/scholen/:school/uren': promoter,
})

checkAccess(schoolProfile, {
  'GET /gezonde-school/scholen/:school/profiel': promoter,
  'GET /gezonde-school/scholen/:school/tonen': promoter,
  'POST /gezonde-school/scholen/:school/tonen': promoter,
  'POST /gezonde-school/scholen/:school/tonen/:showing/einde': promoter,
  'GET /gezonde-school/gedeeld': ['partner'],
  'GET /gezonde-school/gedeeld/:showing': ['partner'],
})

checkAccess(healthySchools, {
  'GET /gezonde-school': promoter,
  'GET /gezonde-school/scholen/:school': promoter,
  'GET /gezonde-school/scholen/:school/contacten': promoter,
  'POST /gezonde-school/scholen/:school/contacten': promoter,
  'GET /gezonde-school/scholen/:school/plannen': promoter,
  'POST /gezonde-school/scholen/:school/plannen': promoter,
  'GET /gezonde-school/scholen/:school/afspraken': promoter,
  'POST /gezonde-school/scholen/:school/afspraken': promoter,
  'GET /gezonde-school/scholen/:school/certificaten': promoter,
  'POST /gezonde-school/scholen/:school/certificaten': promoter,
  'GET /gezonde-school/scholen/:school/vignet': promoter,
  'POST /gezonde-school/scholen/:school/vignet': promoter,
  'POST /gezonde-school/scholen/:school/vignet/besluit': promoter,
  'POST /gezonde-school/scholen/:school/adviseur': promoter,
  'GET /gezonde-school/scholen/:school/gegevens': promoter,
  'POST /gezonde-school/scholen/:school/gegevens': promoter,
})

checkAccess(schoolPlans, {
  'GET /gezonde-school/plannen/:plan': promoter,
  'GET /gezonde-school/plannen/:plan/papier': promoter,
  'GET /gezonde-school/plannen/:plan/tekst': promoter,
  'POST /gezonde-school/plannen/:plan/tekst': promoter,
  'GET /gezonde-school/plannen/:plan/werkgroep': promoter,
  'POST /gezonde-school/plannen/:plan/werkgroep': promoter,
  'POST /gezonde-school/plannen/:plan/werkgroep/:member/weg': promoter,
})

checkAccess(schoolGoals, {
  'GET /gezonde-school/plannen/:plan/doelen': promoter,
  'POST /gezonde-school/plannen/:plan/doelen': promoter,
  'GET /gezonde-school/plannen/:plan/doelen/:goal': promoter,
  'POST /gezonde-school/plannen/:plan/doelen/:goal': promoter,
  'GET /gezonde-school/plannen/:plan/doelen/:goal/uitkomst': promoter,
  'POST /gezonde-school/plannen/:plan/doelen/:goal/uitkomst': promoter,
})

checkAccess(schoolActivities, {
  'GET /gezonde-school/plannen/:plan/activiteiten': promoter,
  'POST /gezonde-school/plannen/:plan/activiteiten': promoter,
  'GET /gezonde-school/plannen/:plan/activiteiten/:activity': promoter,
  'POST /gezonde-school/plannen/:plan/activiteiten/:activity': promoter,
  'GET /gezonde-school/plannen/:plan/activiteiten/:activity/gedaan': promoter,
  'POST /gezonde-school/plannen/:plan/activiteiten/:activity/gedaan': promoter,
  'GET /gezonde-school/plannen/:plan/activiteiten/:activity/agenda': promoter,
  'POST /gezonde-school/plannen/:plan/activiteiten/:activity/agenda': promoter,
})

checkAccess(themeSetting, {
  'GET /beheer/gezonde-school': administrator,
  'POST /beheer/gezonde-school': administrator,
  'GET /beheer/gezonde-school/themas': administrator,
  'POST /beheer/gezonde-school/themas': administrator,
  'GET /beheer/gezonde-school/themas/:theme': administrator,
  'POST /beheer/gezonde-school/themas/:theme': administrator,
})
