/** The real program on a database of the test, with one plan in it at whose table ten people sit. Says where it is and which plan. */
import { actorOf, openTown } from '../cast/open-town.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { addAction } from '../src/features/care-coordination/plans/goals/add-action.ts'
import { addGoal } from '../src/features/care-coordination/plans/goals/add-goal.ts'
import { takeSeat } from '../src/features/care-coordination/plans/open-plan.ts'
import { child, parent, planFor, youth } from '../src/features/care-coordination/plans/yilmaz.fixture.ts'
import { act } from '../src/platform/act.ts'
import { readEnv } from '../src/platform/env.ts'
import { start } from '../src/start.ts'
import type { Town } from './town.ts'

const helpers = [
  professionals.doctor,
  professionals.pedagogue,
  professionals.schoolSocialWorker,
  professionals.neighbourhoodWorker,
  // Only looks on, and leaves again.
  professionals.generalPractitioner,
]
let plan = ''

const running = await start(
  readEnv(process.env),
  line => line.level === 'error' && console.error(JSON.stringify(line)),
  async parts => {
    await openTown(parts, vlierdam)
    plan = await aPlan({
      act: (actor, work) => act({ ...parts, actor, municipality: vlierdam.code }, work),
    })
  },
)
console.log(JSON.stringify({ address: running.address, plan }))
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)))

async function aPlan(town: Pick<Town, 'act'>): Promise<string> {
  const sem = await child(town, 'Sem', '2026-02-20')
  const noor = await child(town, 'Noor', '2012-05-04')
  const children = [sem, noor]
  const family = [
    await parent(town, children, { name: 'Amina Yilmaz' }),
    await parent(town, children, { name: 'Joris de Vries', relation: 'father' }),
    await parent(town, children, { name: 'Els de Vries', relation: 'step-parent' }),
    await parent(town, children, { name: 'Murat Yilmaz', relation: 'step-parent' }),
    await youth(town, noor, 'Noor de Vries'),
  ]
  const members = [noor, ...family.slice(0, 4).map(one => one.id)]
  const id = await planFor(town, sem, members, { invited: helpers.map(one => one.id) })
  await town.act(actorOf(professionals.nurse), async ctx => {
    const seat = await takeSeat(ctx, id)
    const owners = seat.plan.participants.filter(one => one.name === 'Amina Yilmaz').map(one => one.id)
    const goal = { title: 'Sem groeit', words: '', lifeArea: 'health', seenBy: 'x', baseline: 'begin', owners } as const
    const added = await addGoal(ctx, seat, { ...goal, isFeasible: true, dueOn: ctx.today.add({ days: 90 }) })
    if (added.kind !== 'added') throw new Error(added.kind)
    const when = { dueOn: ctx.today.add({ days: 30 }), rhythm: '' }
    await addAction(ctx, seat, { goal: added.id, title: 'begin', owner: owners[0] ?? seat.me.id, ...when })
  })
  return id
}
