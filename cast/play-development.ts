/** How three children of the cast develop: Sem as most do, Sam too early and with time on his side, Amir in a language of his own. */
import { type NewExamination, recordAnswers } from '../src/features/youth-health/index.ts'
import { type Answer, vanWiechenItems } from '../src/knowledge/development/van-wiechen.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)

type Visit = {
  /** Age in days. */
  readonly days: number
  /** '+12', '-37', 'M16'; '+6R' and '-6L' for one side of a two-sided item. */
  readonly scores: string
  /** Code of an item → what was written beside it. */
  readonly remarks?: Readonly<Record<string, string>>
}

export async function playDevelopment(as: As, people: People): Promise<void> {
  await play(as, childOf(people, 'Yılmaz – de Vries', 'Sem'), 280, semsVisits)
  await play(as, childOf(people, 'De Wit', 'Sam'), 153, samsVisits)
  await play(as, childOf(people, 'Haddad', 'Amir'), 821, amirsVisits)
}

async function play(as: As, child: string, ageInDays: number, visits: readonly Visit[]): Promise<void> {
  for (const visit of visits) {
    await as(nurse, ageInDays - visit.days, ctx =>
      recordAnswers(ctx, child, { on: ctx.today, answers: answersOf(visit) }),
    )
  }
}

const semsVisits: readonly Visit[] = [
  { days: 28, scores: '+1 M29 +52 +53 +54 +55 +56' },
  { days: 61, scores: '+2 +30' },
  { days: 92, scores: '+3 +4 M31 +57' },
  {
    days: 184,
    scores: '+5 +6R -6L +32 +58 +59',
    remarks: { '6': 'Grijpt vooral met rechts, ligt graag op de linkerzij.' },
  },
  { days: 230, scores: '+6 +7 M33 +61 -60' },
]

/** Sam was born at 36 weeks and 6 days: at his own age some things are still to come. */
const samsVisits: readonly Visit[] = [
  { days: 30, scores: '+1 -29 +52 +53 +54 +55 -56' },
  { days: 61, scores: '-2 +29 -30 +56' },
  { days: 93, scores: '+2 +30 +3 M4 -31 -57', remarks: { '57': 'Ligt thuis nog weinig op de buik. Besproken.' } },
  { days: 145, scores: 'M31 +57 +5' },
]

/** Amir came to the Netherlands a year ago; his mother answers through an interpreter. */
const amirsVisits: readonly Visit[] = [
  {
    days: 560,
    scores: '+13 M14 -39 M40 +68a +69',
    remarks: { '39': 'Moeder hoort losse woorden in het Arabisch, nog geen drie.' },
  },
  {
    days: 735,
    scores: '+15 M16 M39 -41 M42 +68b +70',
    remarks: { '41': 'Ook in het Arabisch nog geen zinnetjes. Tolk was erbij.' },
  },
]

function answersOf({ scores, remarks = {} }: Visit): NewExamination['answers'] {
  return scores.split(' ').flatMap(score => {
    const [, sign = '', code = '', letter = ''] = /^([+M-])(\d+[abc]?)([RL]?)$/.exec(score) ?? []
    const item = vanWiechenItems.find(one => one.code === code)
    if (!item) throw new Error(`the cast has no item ${score}`)
    const answer = answerIn(sign)
    const remark = letter === 'L' ? undefined : remarks[code]
    return sidesOf(item.bds)
      .filter(({ side }) => letter === '' || side === (letter === 'R' ? 'right' : 'left'))
      .map(({ side, bdsNumber }, place) => ({
        item: item.number,
        side,
        bdsNumber,
        answer,
        ...(remark !== undefined && place === 0 ? { remark } : {}),
      }))
  })
}

function sidesOf(bds: (typeof vanWiechenItems)[number]['bds']) {
  if (typeof bds === 'number') return [{ side: null, bdsNumber: bds }]
  return [
    { side: 'right', bdsNumber: bds.right },
    { side: 'left', bdsNumber: bds.left },
  ] as const
}

function answerIn(sign: string): Answer {
  if (sign === 'M') return 'M'
  return sign === '+' ? '+' : '-'
}
