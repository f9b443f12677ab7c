import { type Access, checkAccess } from '../../../../test/access.ts'
import { planChanges } from './changes/routes.ts'
import { planContinuing } from './continuing/routes.tsx'
import { planDrafts } from './drafts/routes.ts'
import { familyPlans } from './family/routes.tsx'
import { planEditing } from './goals/editing/routes.ts'
import { planGoals } from './goals/routes.tsx'
import { planOrigins, toPlan } from './links/routes.tsx'
import { planLive } from './live/routes.ts'
import { planMeasures } from './measures/routes.tsx'
import { measureSettingPages } from './measures/settings/routes.tsx'
import { planClosing } from './milestones/closing/routes.tsx'
import { planEvaluation } from './milestones/evaluation/routes.tsx'
import { planMilestones } from './milestones/routes.tsx'
import { planParticipants } from './participants/routes.tsx'
import { plans } from './routes.tsx'
import { planSafety } from './safety/routes.tsx'
import { planTalk } from './suggestions/routes.ts'
import { planVersions } from './versions/routes.ts'
import { planWords } from './words/routes.tsx'

/** Whether they may see this plan is asked again for every plan: see open-plan.test.ts. */
const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const whoJoin = [...whoHelp, 'partner', 'process-coordinator'] as const
const family = ['parent', 'youth', 'supporter'] as const

checkAccess(plans, {
  'GET /plannen': whoJoin,
  'GET /plannen/nieuw': whoHelp,
  'POST /plannen': whoHelp,
  'GET /plannen/:id': whoJoin,
  'GET /plannen/:id/voor-het-gezin': whoJoin,
  'POST /plannen/:id/opmerkingen': whoJoin,
})

checkAccess(planParticipants, {
  'GET /plannen/:id/deelnemers': whoJoin,
  'POST /plannen/:id/deelnemers': whoJoin,
  'POST /plannen/:id/deelnemers/:participant/vertrek': whoJoin,
})

checkAccess(planWords, {
  'GET /plannen/:id/woorden': whoJoin,
  'POST /plannen/:id/woorden': whoJoin,
})

checkAccess(planGoals, {
  'GET /plannen/:id/doelen/nieuw': whoJoin,
  'POST /plannen/:id/doelen': whoJoin,
  'GET /plannen/:id/doelen/:goal': whoJoin,
  'GET /plannen/:id/acties/nieuw': whoJoin,
  'POST /plannen/:id/acties': whoJoin,
  'POST /plannen/:id/acties/:action/verplaatsing': whoJoin,
})

checkAccess(planSafety.work, {
  'GET /plannen/:id/veiligheid': whoJoin,
  'POST /plannen/:id/veiligheid': whoJoin,
  'POST /plannen/:id/veiligheid/vorm': whoJoin,
  'POST /plannen/:id/veiligheid/:agreement/einde': whoJoin,
})

checkAccess(planMilestones, {
  'GET /plannen/:id/akkoord': whoJoin,
  'POST /plannen/:id/akkoord': whoJoin,
})

checkAccess(toPlan, {
  'GET /plannen/naar-een-plan': whoJoin,
  'POST /plannen/vraag-om-mee-te-doen': whoJoin,
})

checkAccess(planOrigins.work, {
  'GET /plannen/:id/herkomst': whoJoin,
  'POST /plannen/:id/herkomst': whoJoin,
  'POST /plannen/:id/herkomst/dossier': whoJoin,
  'POST /plannen/:id/herkomst/vragen/:request': whoJoin,
})

checkAccess(planOrigins.family, {
  'GET /mijn/plannen/:id/herkomst': family,
  'POST /mijn/plannen/:id/herkomst/dossier': family,
  'POST /mijn/plannen/:id/herkomst/vragen/:request': family,
})

checkAccess(planEvaluation.work, {
  'GET /plannen/:id/evaluatie': whoJoin,
  'POST /plannen/:id/evaluatie': whoJoin,
  'POST /plannen/:id/evaluatie/woorden': whoJoin,
})

checkAccess(planEvaluation.family, {
  'GET /mijn/plannen/:id/evaluatie': family,
  'POST /mijn/plannen/:id/evaluatie/woorden': family,
})

checkAccess(planClosing, {
  'GET /plannen/:id/afsluiting': whoJoin,
  'POST /plannen/:id/afsluiting': whoJoin,
})

checkAccess(planContinuing.work, {
  'GET /plannen/:id/vorig-plan': whoJoin,
  'POST /plannen/:id/vorig-plan': whoJoin,
})

checkAccess(planContinuing.family, {
  'GET /mijn/plannen/:id/vorig-plan': family,
  'POST /mijn/plannen/:id/vorig-plan': family,
})

checkAccess(planMeasures.work, {
  'GET /plannen/:id/metingen': whoJoin,
  'GET /plannen/:id/metingen/cijfers': whoJoin,
  'POST /plannen/:id/metingen/cijfers': whoJoin,
  'GET /plannen/:id/metingen/:measure/verbetering': whoJoin,
  'POST /plannen/:id/metingen/:measure/verbetering': whoJoin,
  'GET /plannen/:id/metingen/zelfredzaamheid': whoJoin,
  'POST /plannen/:id/metingen/zelfredzaamheid': whoJoin,
})

checkAccess(planMeasures.family, {
  'GET /mijn/plannen/:id/metingen': family,
  'GET /mijn/plannen/:id/metingen/cijfers': family,
  'POST /mijn/plannen/:id/metingen/cijfers': family,
  'GET /mijn/plannen/:id/metingen/:measure/verbetering': family,
  'POST /mijn/plannen/:id/metingen/:measure/verbetering': family,
})

checkAccess(measureSettingPages, {
  'GET /beheer/gezinsplannen/metingen': ['administrator'],
  'POST /beheer/gezinsplannen/metingen': ['administrator'],
})

checkAccess(familyPlans, {
  'GET /mijn/plannen/:id': family,
  'GET /mijn/plannen/:id/woorden': family,
  'POST /mijn/plannen/:id/woorden': family,
  'POST /mijn/plannen/:id/acties': family,
  'POST /mijn/plannen/:id/acties/:action/verplaatsing': family,
  'POST /mijn/plannen/:id/opmerkingen': family,
})

const editing = (base: string, who: Access[string]): Access => ({
  [`GET ${base}/doelen/:goal/wijzigen`]: who,
  [`POST ${base}/doelen/:goal/wijzigen`]: who,
  [`POST ${base}/doelen/:goal/wijzigen/vervallen`]: who,
  [`GET ${base}/acties/:action/wijzigen`]: who,
  [`POST ${base}/acties/:action/wijzigen`]: who,
  [`POST ${base}/acties/:action/wijzigen/vervallen`]: who,
})
checkAccess(planEditing.work, editing('/plannen/:id', whoJoin))
checkAccess(planEditing.family, editing('/mijn/plannen/:id', family))

const drafts = (base: string, who: Access[string]): Access => ({
  [`POST ${base}/concept`]: who,
  [`POST ${base}/concept/weg`]: who,
})
checkAccess(planDrafts.work, drafts('/plannen/:id', whoJoin))
checkAccess(planDrafts.family, drafts('/mijn/plannen/:id', family))

checkAccess(planChanges.work, { 'GET /plannen/:id/wijzigingen': whoJoin })
checkAccess(planChanges.family, { 'GET /mijn/plannen/:id/wijzigingen': family })

const live = (base: string, who: Access[string]): Access => ({ [`GET ${base}/live`]: who, [`GET ${base}/nieuws`]: who })
checkAccess(planLive.work, live('/plannen/:id', whoJoin))
checkAccess(planLive.family, live('/mijn/plannen/:id', family))

const versions = (base: string, who: Access[string]): Access => ({
  [`GET ${base}/versies`]: who,
  [`POST ${base}/versies`]: who,
  [`GET ${base}/versies/:number`]: who,
  [`GET ${base}/versies/:number/verschil`]: who,
  [`POST ${base}/versies/:number/handtekening`]: who,
  [`POST ${base}/versies/:number/handtekening-van`]: who,
})
checkAccess(planVersions.work, versions('/plannen/:id', whoJoin))
checkAccess(planVersions.family, versions('/mijn/plannen/:id', family))

const talk = (base: string, who: Access[string]): Access => ({
  [`GET ${base}/gesprek`]: who,
  [`POST ${base}/gesprek`]: who,
  [`POST ${base}/gesprek/:comment/klaar`]: who,
  [`GET ${base}/gesprek/voorstel`]: who,
  [`POST ${base}/gesprek/voorstel`]: who,
  [`GET ${base}/gesprek/voorstellen/:suggestion`]: who,
  [`POST ${base}/gesprek/voorstellen/:suggestion`]: who,
  [`POST ${base}/gesprek/voorstellen/:suggestion/afwijzing`]: who,
  [`POST ${base}/gesprek/voorstellen/:suggestion/intrekking`]: who,
})
checkAccess(planTalk.work, talk('/plannen/:id', whoJoin))
checkAccess(planTalk.family, talk('/mijn/plannen/:id', family))
