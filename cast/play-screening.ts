/** What was screened and asked: a newborn whose hearing must be tested again, a girl with doubtful eyes, questionnaires out and back. */
import { answerQuestionnaire, recordScreenings, sendQuestionnaire } from '../src/features/youth-health/index.ts'
import type { Outcome, ScreeningId, ScreeningResult } from '../src/knowledge/screening/screening.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)

export async function playScreening(as: As, people: People): Promise<void> {
  const mees = childOf(people, 'Visser', 'Mees')
  const fleur = childOf(people, 'Visser', 'Fleur')
  await as(nurse, 4, ctx =>
    recordScreenings(ctx, mees, {
      on: ctx.today,
      results: [
        result('heel-prick', 'awaited', { result: [null, 'taken'], 'taken-on': [374, ctx.today.toString()] }),
        result('newborn-hearing', 'insufficient', { round: [null, '1'], right: [439, '1'], left: [441, '2'] }),
      ],
    }),
  )
  await as(nurse, 20, ctx =>
    recordScreenings(ctx, fleur, {
      on: ctx.today,
      results: [
        result('vision', 'doubtful', {
          card: [1590, '04'],
          right: [1591, '10'],
          left: [1592, '08'],
          conclusion: [408, 'doubt'],
          remark: [839, 'Was moe, deed haar best.'],
        }),
      ],
    }),
  )
  await playQuestionnaires(as, people)
}

/** Amina told how Lina is doing; the questionnaire about Sem waits for her. */
async function playQuestionnaires(as: As, people: People): Promise<void> {
  const family = 'Yılmaz – de Vries'
  const lina = childOf(people, family, 'Lina')
  const sem = childOf(people, family, 'Sem')
  const amina = people.get(family)?.guardians.get('Amina')
  if (!amina) throw new Error('Amina is not in the cast')
  const sending = { person: amina, way: 'portal', email: null, days: 14 } as const
  const send = (ctx: Ctx) => sendQuestionnaire(ctx, lina, { ...sending, questionnaire: 'prepare-school-child' })
  const sent = await as(nurse, 6, send)
  if (sent.kind !== 'sent') throw new Error(`a questionnaire of the story is not sent: ${sent.kind}`)
  await as(parent(amina, 'Amina Yılmaz'), 3, ctx => answerQuestionnaire(ctx, sent.id, linaNow))
  await as(nurse, 1, ctx => sendQuestionnaire(ctx, sem, { ...sending, questionnaire: 'prepare-baby' }))
}

const linaNow = [
  { number: 1, value: 'so-so' },
  { number: 2, value: 'good' },
  { number: 3, value: 'hard' },
  { number: 6, value: 'good' },
  { number: 7, value: 'bad' },
  { number: 11, value: 'yes' },
  { number: 12, value: 'Lina slaapt slecht sinds Sem er is, en speelt op school vaak alleen.' },
]

const parent = (id: string, name: string): Actor => ({
  kind: 'account',
  id,
  name,
  roles: new Set(['parent']),
  organisation: null,
})

const result = (
  screening: ScreeningId,
  outcome: Outcome,
  seen: Readonly<Record<string, readonly [number | null, string]>>,
): ScreeningResult => ({
  screening,
  outcome,
  values: Object.entries(seen).map(([name, [bds, value]]) => ({ name, bds, value })),
})
