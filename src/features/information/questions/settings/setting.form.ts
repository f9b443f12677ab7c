import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import { type ChatHours, type NewSetting, type Promises, promisesIn } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const fromName = (weekday: number): string => `from-${weekday}`
export const untilName = (weekday: number): string => `until-${weekday}`

const fields = {
  answerDays: field.whole(1, 20, missing.days),
  keptMonths: field.whole(1, 120, missing.months),
  escalateTo: field.optionalId(),
}

export function parseSetting(form: FormData): Parsed<NewSetting> {
  const parsed = parseChoice(fields, form)
  const hours = weekdays.map(weekday => hoursOf(form, weekday))
  const faults = Object.fromEntries(
    hours.flatMap(one => (one.kind === 'wrong' ? [[fromName(one.weekday), missing.hours]] : [])),
  )
  if (!parsed.ok) return { ...parsed, faults: { ...parsed.faults, ...faults } }
  if (Object.keys(faults).length > 0) return { ok: false, faults, typed: typedOf(form) }
  const chatHours = hours.flatMap(one => (one.kind === 'open' ? [one.hours] : []))
  return { ok: true, value: { ...parsed.value, chatHours } }
}

type Day =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly hours: ChatHours }
  | { readonly kind: 'wrong'; readonly weekday: number }

function hoursOf(form: FormData, weekday: number): Day {
  const [from, until] = [wordsIn(form, fromName(weekday)), wordsIn(form, untilName(weekday))]
  if (from === '' && until === '') return { kind: 'closed' }
  const [start, end] = [timeFrom(from), timeFrom(until)]
  if (!start || !end || Temporal.PlainTime.compare(start, end) >= 0) return { kind: 'wrong', weekday }
  return { kind: 'open', hours: { weekday, from: start, until: end } }
}

const wordsIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

const timeFrom = (words: string): Temporal.PlainTime | undefined =>
  /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(words)
    ? Temporal.PlainTime.from(words.replace('.', ':').padStart(5, '0'))
    : undefined

const typedOf = (form: FormData): Typed =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

/** The setting of today, as it would be typed. */
export function typedSetting(setting: Promises | undefined): Typed {
  const { answerDays, keptMonths, escalateTo, chatHours } = promisesIn(setting)
  const hours = chatHours.flatMap(({ weekday, from, until }) => [
    [fromName(weekday), from.toString({ smallestUnit: 'minute' })],
    [untilName(weekday), until.toString({ smallestUnit: 'minute' })],
  ])
  return {
    answerDays: `${answerDays}`,
    keptMonths: `${keptMonths}`,
    escalateTo: escalateTo ?? '',
    ...Object.fromEntries(hours),
  }
}
