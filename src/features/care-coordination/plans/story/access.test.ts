import { checkAccess } from '../../../../../test/access.ts'
import { rolesWith } from '../../../../platform/auth/roles.ts'
import type { BothShells } from '../both-shells.ts'
import { planGroupPlan } from '../group-plan/routes.tsx'
import { planSafety } from '../safety/routes.tsx'
import { planSight } from '../sight/routes.tsx'
import { planSupporters } from '../supporters/routes.tsx'
import { planStory } from './routes.tsx'

/** The same pages in both shells; which section is whose is asked again for every plan: see sight/who-sees-what.test.ts. */
const inBoth = ({ work, family }: BothShells, pages: readonly string[]) => {
  const of = (at: string, permission: 'workOnPlans' | 'useOwnPlans') =>
    Object.fromEntries(pages.map(one => [one.replace(' ', ` ${at}/`), rolesWith(permission)]))
  checkAccess(work, of('/plannen/:id', 'workOnPlans'))
  checkAccess(family, of('/mijn/plannen/:id', 'useOwnPlans'))
}

inBoth(planStory, [
  'GET verhaal',
  'GET verhaal/nieuw/:kind',
  'POST verhaal/nieuw/:kind',
  'GET verhaal/deel/:part',
  'POST verhaal/deel/:part',
  'POST verhaal/deel/:part/einde',
  'GET verhaal/tekst/:topic',
  'POST verhaal/tekst/:topic',
])

inBoth(planSight, ['GET wie-ziet-wat', 'GET wie-ziet-wat/:participant', 'POST wie-ziet-wat/:participant'])

inBoth(planSupporters, ['GET uitnodigen', 'POST uitnodigen', 'POST uitnodigen/:participant/einde'])

inBoth(planGroupPlan, ['GET eigen-plan', 'POST eigen-plan', 'POST eigen-plan/delen'])

const family = rolesWith('useOwnPlans')
checkAccess(planSafety.family, {
  'GET /mijn/plannen/:id/veiligheid': family,
  'POST /mijn/plannen/:id/veiligheid': family,
  'POST /mijn/plannen/:id/veiligheid/vorm': family,
  'POST /mijn/plannen/:id/veiligheid/:agreement/einde': family,
})
