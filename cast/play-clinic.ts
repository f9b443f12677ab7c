/** A nurse's day: six children this morning of whom Sem waits already to be weighed, one who stayed away last week, and a session next week. */
import {
  noteArrival,
  noteNotHeld,
  noteToRepeat,
  type PlannedId,
  planClinicSession,
  planContact,
  reckonOverdue,
} from '../src/features/youth-health/index.ts'
import type { MomentCode } from '../src/knowledge/contact-moments/contact-moments.ts'
import type { ChildId } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { locations, professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const [centre, north] = locations

export async function playClinic(as: As, people: People): Promise<void> {
  await playLastWeek(as, people)
  await as(nurse, 5, ctx => noteToRepeat(ctx, childOf(people, 'Yılmaz – de Vries', 'Sem'), weighSem(ctx)))
  const id = await as(nurse, 6, ctx => plan(ctx, ctx.today.add({ days: 6 }), centre.id, 'met tolk Arabisch tot 11:00'))
  for (const [place, [family, name, moment]] of thisMorning.entries()) {
    const child = childOf(people, family, name)
    const planned = await as(nurse, 5, ctx => give(ctx, child, moment, id, place + 1))
    if (name === 'Sem') await as(nurse, 0, ctx => noteArrival(ctx, planned, { turn: 1, arrived: true }))
  }
  const next = await as(nurse, 5, ctx => plan(ctx, ctx.today.add({ days: 12 }), north.id, ''))
  await as(nurse, 4, ctx => give(ctx, childOf(people, 'Haddad', 'Amir'), '13', next, 2))
  await as(storyteller, 0, reckonOverdue)
}

const thisMorning: readonly (readonly [family: string, child: string, moment: MomentCode])[] = [
  ['Yılmaz – de Vries', 'Sem', '22'],
  ['Visser', 'Mees', '02'],
  ['De Wit', 'Sam', '5-months'],
  ['De Wit', 'Lot', '5-months'],
  ['Van Leeuwen', 'Mila', '12'],
  ['Visser', 'Fleur', '16'],
]

/** As was agreed when he was nine months: he comes back for his weight alone. Noted after his last weighing, which would make it done. */
const weighSem = ({ today }: Ctx) => ({
  measures: ['weight'] as const,
  before: today.add({ days: 14 }),
  because: 'De gewichtslijn buigt af. Afgesproken: over een week weer wegen.',
})

/** Lina did not come a week ago, and nobody heard why: somebody calls. */
async function playLastWeek(as: As, people: People): Promise<void> {
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  const id = await as(nurse, 20, ctx => plan(ctx, ctx.today.add({ days: 13 }), centre.id, ''))
  await as(nurse, 20, ctx => give(ctx, lina, '16', id, 3))
  await as(nurse, 7, ctx =>
    noteNotHeld(ctx, lina, {
      moment: '16',
      on: ctx.today,
      reason: 'absent',
      note: '',
      next: { kind: 'call', about: 'vader, na drie uur', dueOn: ctx.today.add({ days: 5 }) },
    }),
  )
}

async function plan(ctx: Ctx, on: Temporal.PlainDate, location: (typeof locations)[number]['id'], remark: string) {
  const planned = await planClinicSession(ctx, {
    on,
    from: Temporal.PlainTime.from('09:00'),
    until: Temporal.PlainTime.from('12:00'),
    placeMinutes: 20,
    location,
    professional: professionals.nurse.id,
    remark,
  })
  if (planned.kind !== 'planned') throw new Error(`a session of the story is not accepted: ${planned.because}`)
  return planned.id
}

type Session = Awaited<ReturnType<typeof plan>>

async function give(ctx: Ctx, child: ChildId, moment: MomentCode, session: Session, place: number): Promise<PlannedId> {
  const planned = await planContact(ctx, { child, moment, session, place })
  if (planned.kind !== 'planned') throw new Error(`a place of the story is not given: ${planned.because}`)
  return planned.id
}
