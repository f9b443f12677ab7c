import { checkAccess } from '../../../../../test/access.ts'
import { rolesWith } from '../../../../platform/auth/roles.ts'
import type { Router } from '../../../../platform/web/router.ts'
import { familyGroupPlan, planGroupPlan } from '../group-plan/routes.tsx'
import { familySafety } from '../safety/routes.tsx'
import { familySight, planSight } from '../sight/routes.tsx'
import { familySupporters, planSupporters } from '../supporters/routes.tsx'
import { familyStory, planStory } from './routes.tsx'

/** The same pages in both shells; which section is whose is asked again for every plan: see sight/who-sees-what.test.ts. */
const inBoth = (work: Router, family: Router, pages: readonly string[]) => {
  const of = (at: string, permission: 'workOnPlans' | 'useOwnPlans') =>
    Object.fromEntries(pages.map(one => [one.replace(' ', ` ${at}/`), rolesWith(permission)]))
  checkAccess(work, of('/plannen/:id', 'workOnPlans'))
  checkAccess(family, of('/mijn/plannen/:id', 'useOwnPlans'))
}

inBoth(planStory, familyStory, [
  'GET verhaal',
  'GET verhaal/nieuw/:kind',
  'POST verhaal/nieuw/:kind',
  'GET verhaal/deel/:part',
  'POST verhaal/deel/:part',
  'POST verhaal/deel/:part/einde',
  'GET verhaal/tekst/:topic',
  'POST verhaal/tekst/:topic',
])

inBoth(planSight, familySight, ['GET wie-ziet-wat', 'GET wie-ziet-wat/:participant', 'POST wie-ziet-wat/:participant'])

inBoth(planSupporters, familySupporters, ['GET uitnodigen', 'POST uitnodigen', 'POST uitnodigen/:participant/einde'])

inBoth(planGroupPlan, familyGroupPlan, ['GET eigen-plan', 'POST eigen-plan', 'POST eigen-plan/delen'])

const family = rolesWith('useOwnPlans')
checkAccess(familySafety, {
  'GET /mijn/plannen/:id/veiligheid': family,
  'POST /mijn/plannen/:id/veiligheid': family,
  'POST /mijn/plannen/:id/veiligheid/vorm': family,
  'POST /mijn/plannen/:id/veiligheid/:agreement/einde': family,
})
