/** How satisfied each of the family is with the result, asked when looking back and when the plan ends. */
import { z } from 'zod'
import { isOn, satisfactionScale } from '../../../../knowledge/plan/measures/scales.ts'
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { giveMeasures } from '../measures/give-measures.ts'
import type { Seat } from '../open-plan.ts'
import type { Participant, ParticipantId } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { evaluationText } from './evaluation/text.ts'

/** Of the family the adults, and the youths from twelve; nobody when the holder of the seat writes no figures. */
export const askedFor = ({ plan, children }: Seat, today: Temporal.PlainDate): readonly Participant[] =>
  plan.sight.measures.level === 'writes'
    ? presentIn(plan).filter(one => one.kind === 'family' && !isUnderTwelve(one, children, today))
    : []

const isUnderTwelve = ({ subject }: Participant, children: readonly Child[], today: Temporal.PlainDate): boolean => {
  const birth = children.find(child => child.id === subject)?.birth.on
  return birth !== undefined && Temporal.PlainDate.compare(birth.add({ years: 12 }), today) > 0
}

export const satisfactionField = ({ id }: Pick<Participant, 'id'>): string => `satisfaction-${id}`

export type Satisfied = { readonly of: ParticipantId; readonly value: number }

/** Of who gave a figure. */
export function parseSatisfaction(form: FormData, asked: readonly Participant[]): Parsed<readonly Satisfied[]> {
  const { satisfaction: wrong } = evaluationText.missing
  const figure = field
    .optionalDecimal(satisfactionScale.from, satisfactionScale.to, wrong)
    .refine(value => value === null || isOn(satisfactionScale, value), wrong)
  const parsed = parseForm(z.object(Object.fromEntries(asked.map(one => [satisfactionField(one), figure]))), form)
  if (!parsed.ok) return parsed
  const given = asked.flatMap(one => {
    const value = parsed.value[satisfactionField(one)]
    return typeof value === 'number' ? [{ of: one.id, value }] : []
  })
  return { ok: true, value: given }
}

export async function noteSatisfaction(ctx: Ctx, seat: Seat, given: readonly Satisfied[]): Promise<void> {
  for (const { of, value } of given)
    await giveMeasures(ctx, seat, {
      givenBy: of,
      on: ctx.today,
      audience: 'everyone',
      figures: [{ about: { kind: 'satisfaction' }, value, words: '' }],
    })
}
