import { z } from 'zod'
import type { Parsed } from '../../../../platform/web/form.ts'
import { field, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { Kind, Words } from '../suspicion.ts'
import type { Field } from './field.ts'
import { fields, text } from './text.ts'

const longest = 8000

/** The questions of one's own framework follow those of the law: 'asked-1' holds the question itself, so that it stays readable. */
export const fieldsOf = (kind: Kind, questions: readonly string[] = []): readonly Field[] =>
  kind === 'weighing' ? [...fields.weighing, ...questions.map(questionField)] : fields[kind]

const questionField = (question: string, place: number): Field => ({
  name: `answer-${place + 1}`,
  as: 'words',
  label: question,
  missing: text.answerMissing,
})

export function parseEntry(form: FormData, asked: readonly Field[], today: Temporal.PlainDate): Parsed<Words> {
  const schema = z.object(Object.fromEntries(asked.map(one => [one.name, answerOf(one, today)])))
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { ...parsed, typed: typedWords(form) }
  const labels = asked
    .filter(({ name }) => name.startsWith('answer-'))
    .map(({ name, label }) => [name.replace('answer', 'asked'), label])
  return { ok: true, value: { ...parsed.value, ...Object.fromEntries(labels) } }
}

function answerOf(asked: Field, today: Temporal.PlainDate): z.ZodType<string> {
  switch (asked.as) {
    case 'line':
      return asked.missing ? field.text(asked.missing, 300) : field.optionalText(300)
    case 'words':
      return asked.missing ? field.text(asked.missing, longest) : field.optionalText(longest)
    case 'day':
      return dayOf(asked, today)
    case 'one':
      return field.choice(valuesOf(asked), asked.missing ?? '')
    case 'some':
      return field
        .choices(valuesOf(asked), asked.missing ?? '')
        .refine(list => list.length > 0, { error: asked.missing ?? '' })
        .transform(list => list.join('\n'))
  }
}

function dayOf({ missing, past }: Field, today: Temporal.PlainDate): z.ZodType<string> {
  const isPast = (day: Temporal.PlainDate | null) =>
    !past || day === null || Temporal.PlainDate.compare(day, today) <= 0
  const asked: z.ZodType<Temporal.PlainDate | null> = missing ? field.day(missing) : field.optionalDay(text.wrong.day)
  return asked.refine(isPast, { error: text.wrong.ahead }).transform(day => day?.toString() ?? '')
}

const valuesOf = ({ choices = {} }: Field): [string, ...string[]] => {
  const [first = '', ...others] = Object.keys(choices)
  return [first, ...others]
}
