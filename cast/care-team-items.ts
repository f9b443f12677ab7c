/** How the pupils of De Vlinder are brought in, what the team said last month, and what waits for next week. */
import {
  agreeAction,
  bringIn,
  bringInAnonymously,
  contribute,
  type ItemId,
  inviteGuest,
  type MeetingId,
  noteAttendance,
  placeItem,
  planMeeting,
  recordConsent,
  subjectOf,
  type TeamId,
  writeMinutes,
} from '../src/features/school-care-link/index.ts'
import { type ChildId, decidersOf, getChild, guardiansOf } from '../src/people/index.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const coordinator = actorOf(professionals.careCoordinatorAtSchool)
const chair = actorOf(professionals.pedagogue)
const nurse = actorOf(professionals.nurse)
const socialWorker = actorOf(professionals.schoolSocialWorker)

type Words = {
  readonly question: string
  readonly tried?: string
  readonly strengths?: string
  readonly parents?: string
  readonly child?: string
}

const bring = (as: As, daysAgo: number, child: ChildId, words: Words): Promise<ItemId> =>
  as(coordinator, daysAgo, async ctx => {
    const found = await subjectOf(ctx, { child, concern: '' })
    if (found.kind !== 'found') throw new Error('the pupil is at no school with a team')
    const entry = { tried: '', strengths: '', parents: '', child: '', ...words }
    return bringIn(ctx, found.subject, { askedBy: 'school', words: entry })
  })

const consent = (as: As, daysAgo: number, item: ItemId, child: ChildId, says: 'yes' | 'no'): Promise<void> =>
  as(coordinator, daysAgo, async ctx => {
    const deciders = decidersOf(await getChild(ctx, child), await guardiansOf(ctx, child), ctx.today)
    const said = {
      answers: deciders.map(({ person }) => ({ person, says })),
      on: ctx.today,
      canWeigh: true,
      exception: null,
    }
    const manner = says === 'yes' ? 'paper-seen' : 'spoken'
    await recordConsent(ctx, item, { said, manner, coversHealth: says === 'yes', document: null })
  })

async function meetingAt(as: As, daysAgo: number, team: TeamId, inDays: number) {
  return as(chair, daysAgo, ctx => {
    const on = weekdayFrom(ctx.today.add({ days: inDays }))
    const startsAt = on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '13:30' }).toInstant()
    return planMeeting(ctx, team, { startsAt, minutes: 90, place: 'De Vlinder, lokaal 7' })
  })
}

const weekdayFrom = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day

/** Last month: Daan, who is discussed again next week. */
export async function playEarlier(as: As, team: TeamId, daan: ChildId): Promise<ItemId> {
  const item = await bring(as, 45, daan, {
    question: 'Daan komt sinds de herfst veel te laat en is dan stil. Wat is er aan de hand, en wat helpt?',
    tried: 'Gesprekken met moeder, een vaste plek bij het raam.',
    strengths: 'Hij tekent graag en heeft twee goede vrienden.',
    parents: '„Ik sta vroeg op voor mijn werk. De ochtend lukt ons niet.”',
    child: '„Ik word wakker als mama al weg is.”',
  })
  await consent(as, 44, item, daan, 'yes')
  const meeting = await meetingAt(as, 43, team, 13)
  await as(chair, 42, ctx => placeItem(ctx, item, meeting, 20))
  await as(nurse, 40, ctx =>
    contribute(ctx, item, 'health', {
      words: 'Groei en gehoor zijn in orde. Moeder vroeg ons in mei naar hulp in de ochtend.',
      version: 0,
    }),
  )
  await sayAndAgree(as, meeting, item)
  return item
}

async function sayAndAgree(as: As, meeting: MeetingId, item: ItemId): Promise<void> {
  await as(chair, 30, ctx =>
    noteAttendance(
      ctx,
      meeting,
      new Map(
        [
          professionals.pedagogue,
          professionals.careCoordinatorAtSchool,
          professionals.schoolSocialWorker,
          professionals.nurse,
        ].map(one => [one.id, 'present'] as const),
      ),
    ),
  )
  const words = {
    analysis: 'De ochtend is te vol voor moeder alleen. Daan slaapt kort. Er is geen zorg over veiligheid.',
    agreed:
      'Daan wordt op maandag en dinsdag opgehaald door de buurvrouw. Yvonne helpt moeder met een ochtendplan. Over een maand kijken we weer.',
    decision: 'again',
    lead: professionals.schoolSocialWorker.id,
  } as const
  await as(chair, 30, ctx => writeMinutes(ctx, { meeting, item, seen: 0 }, words))
  await as(socialWorker, 30, async ctx => {
    const me = { kind: 'member', id: ctx.actor.id } as const
    await agreeAction(ctx, meeting, item, {
      what: 'Met moeder een ochtendplan maken',
      owner: me,
      dueOn: ctx.today.add({ days: 20 }),
    })
    await agreeAction(ctx, meeting, item, {
      what: 'Buurvrouw vragen voor maandag en dinsdag',
      owner: { kind: 'words', words: 'moeder' },
      dueOn: ctx.today.add({ days: 7 }),
    })
  })
}

export type Pupils = Readonly<Record<'finn' | 'lina' | 'daan' | 'yara' | 'bo' | 'jurre', ChildId>>

/** Next week: four by name, one without, and one that waits for an answer at home. */
export async function playComing(as: As, team: TeamId, pupils: Pupils, daan: ItemId): Promise<void> {
  const meeting = await meetingAt(as, 20, team, 27)
  const { finn, lina, yara, bo } = await bringAll(as, pupils)
  const anonymous = await withoutName(as, bo)
  for (const [item, minutes] of [
    [daan, 10],
    [lina, 20],
    [finn, 15],
    [anonymous, 15],
    [yara, 15],
  ] as const)
    await as(chair, 6, ctx => placeItem(ctx, item, meeting, minutes))
  await as(chair, 6, ctx => inviteGuest(ctx, lina, professionals.attendanceOfficer.id))
  await as(socialWorker, 5, ctx =>
    contribute(ctx, lina, 'school-social-worker', {
      words: 'Ik sprak moeder. Er zijn schulden; zij wil graag hulp.',
      version: 0,
    }),
  )
}

async function bringAll(as: As, pupils: Pupils) {
  const finn = await bring(as, 14, pupils.finn, {
    question: 'Finn is boos in de klas sinds zijn ouders uit elkaar zijn. Hoe helpen we hem samen met het gezinsplan?',
    tried: 'Een rustige plek en een vast maatje.',
    strengths: 'Hij is zorgzaam voor jongere kinderen.',
  })
  const lina = await bring(as, 12, pupils.lina, {
    question: 'Lina is vaak te laat en moe. Is er meer hulp nodig voor het gezin?',
    strengths: 'Lina is graag op school.',
  })
  const yara = await bring(as, 10, pupils.yara, {
    question: 'Yara durft niet meer naar gym. Past hulp buiten school?',
    child: '„Ik wil niet dat iedereen kijkt.”',
  })
  const bo = await bring(as, 9, pupils.bo, { question: 'Bo heeft vaak blauwe plekken.' })
  await bring(as, 3, pupils.jurre, { question: 'Jurre praat bijna niet in de groep.' })
  for (const [item, child] of [
    [finn, pupils.finn],
    [lina, pupils.lina],
    [yara, pupils.yara],
  ] as const)
    await consent(as, 8, item, child, 'yes')
  await consent(as, 8, bo, pupils.bo, 'no')
  return { finn, lina, yara, bo }
}

async function withoutName(as: As, bo: ItemId): Promise<ItemId> {
  const anonymous = await as(coordinator, 7, ctx =>
    bringInAnonymously(ctx, bo, {
      whyNeeded: 'De juf weet niet goed wat zij zelf kan doen en of dit bij de meldcode hoort.',
      words: {
        question: 'Een leerling heeft vaker dan gewoon blauwe plekken. Wat kan de juf nu doen?',
        tried: 'Gevraagd hoe het komt; de uitleg wisselt.',
        strengths: '',
      },
    }),
  )
  if (anonymous.kind !== 'brought-in') throw new Error(`without a name it can not come: ${anonymous.kind}`)
  return anonymous.id
}
