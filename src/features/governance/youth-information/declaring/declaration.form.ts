import { z } from 'zod'
import { parsePostcode } from '../../../../knowledge/identifiers/postcode.ts'
import { endReasons, type Measure, needsAfter } from '../../../../knowledge/youth-information/trajectory.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { NewDeclaration } from './declaration.ts'
import { text } from './text.ts'

const { missing } = text

/** The municipality by its name is looked up beforehand; undefined when there is none of that name. */
export type Elsewhere = { readonly code: string | undefined }

const pastDay = (today: Temporal.PlainDate, wrong: string) =>
  field.day(wrong).refine(day => Temporal.PlainDate.compare(day, today) <= 0, { error: missing.later })
const score = field.optionalDecimal(1, 10, missing.score).pipe(z.int({ error: missing.score }).nullable())
const choiceOrNone = <const V extends readonly [string, ...string[]]>(values: V, wrong: string) =>
  z.preprocess(
    typed => (typed === '' || typed === undefined ? null : typed),
    z.enum(values, { error: wrong }).nullable(),
  )

export function parseDeclaration(
  form: FormData,
  { code }: Elsewhere,
  today: Temporal.PlainDate,
): Parsed<NewDeclaration & { readonly seen: number }> {
  const seen = Number(typedWords(form).version ?? '0')
  const first = parseForm(z.object({ kind: field.choice(['youth-help', 'no-youth-help'], missing.kind) }), form)
  if (!first.ok) return first
  if (first.value.kind === 'no-youth-help') return { ok: true, value: { kind: 'no-youth-help', seen } }
  const parsed = parseForm(helpSchema(today, code), form)
  if (!parsed.ok) return parsed
  const { crisis, startedOn, endedOn, endReason, ...rest } = parsed.value
  const home = parsePostcode(rest.postcode)
  const residence =
    rest.where === 'home' && home.ok
      ? ({ kind: 'postcode', postcode: home.postcode } as const)
      : ({ kind: 'municipality', code: code ?? '' } as const)
  const end = endedOn && endReason ? { on: endedOn, reason: endReason } : null
  const measures = end === null ? [] : measuresOf(rest)
  return { ok: true, value: { kind: 'youth-help', startedOn, crisis, residence, end, measures, seen } }
}

function helpSchema(today: Temporal.PlainDate, code: string | undefined) {
  return z
    .object({
      startedOn: pastDay(today, missing.startedOn),
      crisis: field.choice(['yes', 'no'], missing.crisis),
      where: field.choice(['home', 'elsewhere'], missing.where),
      postcode: field.optionalText(10),
      municipality: field.optionalText(80),
      endedOn: z.preprocess(typed => (typed === '' ? null : typed), pastDay(today, missing.endedOn).nullable()),
      endReason: choiceOrNone(endReasons, missing.endReason),
      youthScore: score,
      youthAfter: choiceOrNone(needsAfter, missing.after),
      parentScore: score,
      parentAfter: choiceOrNone(needsAfter, missing.after),
    })
    .refine(({ where, postcode }) => where === 'elsewhere' || parsePostcode(postcode).ok, {
      error: missing.postcode,
      path: ['postcode'],
    })
    .refine(({ where }) => where === 'home' || code !== undefined, {
      error: missing.municipality,
      path: ['municipality'],
    })
    .refine(({ endedOn, endReason }) => endedOn === null || endReason !== null, {
      error: missing.endReason,
      path: ['endReason'],
    })
    .refine(({ endedOn, endReason }) => endedOn !== null || endReason === null, {
      error: missing.endedOn,
      path: ['endedOn'],
    })
    .refine(({ startedOn, endedOn }) => endedOn === null || Temporal.PlainDate.compare(startedOn, endedOn) <= 0, {
      error: missing.endFirst,
      path: ['endedOn'],
    })
}

type Said = Record<'youthScore' | 'parentScore', number | null> &
  Record<'youthAfter' | 'parentAfter', Measure['needAfter']>

const measuresOf = (said: Said): readonly Measure[] =>
  [
    { by: 'youth' as const, satisfaction: said.youthScore, needAfter: said.youthAfter },
    { by: 'parent' as const, satisfaction: said.parentScore, needAfter: said.parentAfter },
  ].filter(({ satisfaction, needAfter }) => satisfaction !== null || needAfter !== null)
