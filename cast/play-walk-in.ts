/** Six weeks of numbers in the waiting line, a Monday on which two desks call, and a short path of light help with Sem's mother. */
import {
  aboutChildForLightHelp,
  beginLightHelp,
  callNext,
  linkContact,
  noteTalk,
  openLightHelp,
  registerContact,
  takeNumber,
} from '../src/features/parenting-help/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { seeded } from './random.ts'
import { locations, professionals } from './town.ts'

const desk = actorOf(professionals.desk)
const pedagogue = actorOf(professionals.pedagogue)

/** How many come at each hour, from nine on: mornings are busy. */
const visits = [3, 4, 3, 2, 1, 1, 2, 2] as const
const weeks = 5

export async function playWalkIn(as: As, people: People): Promise<void> {
  const random = seeded(20_261_123)
  for (let daysAgo = weeks * 7; daysAgo >= 1; daysAgo--)
    await as(desk, daysAgo, async ctx => {
      if (ctx.today.dayOfWeek > 5) return
      for (const [place, most] of visits.entries())
        for (let visit = random.between(most - 1, most); visit > 0; visit--)
          await takeNumber(atClock(ctx, 9 + place, random.between(0, 59)), { location: locations[0].id, on: ctx.today })
    })
  await as(desk, 2, ctx => playContact(ctx, people))
  await playLightHelp(as, people)
}

const atClock = (ctx: Ctx, hour: number, minute: number): Ctx => ({
  ...ctx,
  now: ctx.today.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour, minute } }).toInstant(),
})

/** A mother asks without a name, and wishes later that it stands with her child. */
async function playContact(ctx: Ctx, people: People): Promise<void> {
  const contact = await registerContact(ctx, {
    ...{ topics: ['sleep'], asker: 'parent', ageBand: '0-1', channel: 'desk', kind: 'advice', followUp: 'appointment' },
    ...{ minutes: 15, language: '', location: locations[0].id, child: null },
  })
  await linkContact(ctx, contact, { version: 0, child: childOf(people, 'Yılmaz – de Vries', 'Sem') })
  await takeNumber(ctx, { location: locations[1].id, on: ctx.today })
  await callNext(ctx, { location: locations[1].id, desk: 1 })
}

async function playLightHelp(as: As, people: People): Promise<void> {
  const id = await as(pedagogue, 20, async ctx => {
    const about = await aboutChildForLightHelp(ctx, childOf(people, 'Yılmaz – de Vries', 'Sem'))
    const answers = about.deciders.map(({ person }) => ({ person, says: 'yes' as const }))
    const begun = await beginLightHelp(ctx, about, {
      question: 'Sem wordt elke nacht drie keer wakker. Zijn ouders zijn op.',
      goal: 'Dat we weer een hele nacht slapen, om de beurt.',
      goalBy: 'parent',
      scoreBefore: 3,
      said: { answers, on: ctx.today, canWeigh: true, exception: null },
    })
    return begun.kind === 'no-consent' ? null : begun.id
  })
  if (id === null) throw new Error('nobody said yes to light help')
  await as(pedagogue, 13, async ctx =>
    noteTalk(ctx, await openLightHelp(ctx, id), {
      ...{ version: 0, on: ctx.today, way: 'home', score: 4, whyMore: '' },
      note: 'Samen een vast ritme voor de avond gemaakt. Vader neemt de eerste nachthelft.',
    }),
  )
  await as(pedagogue, 6, async ctx =>
    noteTalk(ctx, await openLightHelp(ctx, id), {
      ...{ version: 1, on: ctx.today, way: 'phone', score: 6, whyMore: '' },
      note: 'Sem wordt nog één keer wakker. Moeder slaapt weer door.',
    }),
  )
}
