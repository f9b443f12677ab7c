import { z } from 'zod'
import { contactForms, contactMoments } from '../../../knowledge/contact-moments/contact-moments.ts'
import { type ScreeningId, screeningIds } from '../../../knowledge/screening/screening.ts'
import { isVaccineId } from '../../../knowledge/vaccination/vaccines.ts'
import type { Birth } from '../../../people/index.ts'
import { type Faults, field, type Parsed, parseForm, typedWords } from '../../../platform/web/form.ts'
import { answersIn } from '../development/index.ts'
import { parseVisit as parseMeasuring } from '../growth/measurement.form.ts'
import { measures } from '../record/observations.ts'
import { parseScreenings } from '../screening/screening.form.ts'
import { parseVisit as parseVaccinating } from '../vaccination/index.ts'
import { parseActions } from './actions.form.ts'
import type { Consultation } from './consultation.ts'
import { findings } from './outcome.ts'
import { text } from './text.ts'

type Day = Temporal.PlainDate
type About = { readonly birth: Birth; readonly today: Day }

const { missing } = text.form
const momentCodes = contactMoments.map(moment => moment.code)

const schema = z
  .object({
    moment: z.enum(momentCodes, { error: missing.moment }),
    form: z.enum(
      contactForms.map(form => form.code),
      { error: missing.form },
    ),
    reason: field.optionalText(400),
    present: z.preprocess(
      value => (typeof value === 'string' ? value.split('\n').filter(Boolean) : []),
      z.array(z.uuid()),
    ),
    presentOther: field.optionalText(120),
    note: field.optionalText(4000),
    findings: field.choice(findings, missing.findings),
    conclusion: field.optionalText(2000),
    advice: field.optionalText(2000),
    next: z.preprocess(value => value || null, z.enum(momentCodes, { error: missing.moment }).nullable()),
  })
  .refine(one => one.findings === 'none' || one.conclusion !== '', { path: ['conclusion'], error: missing.conclusion })

/** Every part is read, so that all that is wrong is said at once. A part that was left empty was not done. */
export function parseConsultation(form: FormData, { birth, today }: About): Parsed<Consultation> {
  const main = parseForm(schema.safeExtend({ on: dayOf({ birth, today }) }), form)
  const typed = typedWords(form)
  const day = { birth: birth.on, today }
  const measuring = isMeasured(typed) ? parseMeasuring(confirmedOf(form, isMeasure), day) : nothing
  const vaccinating = isVaccinated(typed) ? parseVaccinating(confirmedOf(form, isVaccineId), day) : nothing
  const screenings = parseScreenings(form, screeningsIn(typed), today)
  const actions = parseActions(typed, today)
  const { answers, faults } = answersIn(typed)
  const all = [faults, ...[main, measuring, vaccinating, screenings, actions].flatMap(faultsOf)]
  if (main.ok && measuring.ok && vaccinating.ok && screenings.ok && actions.ok && Object.keys(faults).length === 0)
    return {
      ok: true,
      value: {
        ...main.value,
        measuring: measuring.value,
        vaccinating: vaccinating.value,
        screenings: screenings.value,
        answers,
        actions: actions.value,
      },
    }
  return { ok: false, typed, faults: Object.assign({}, ...all) }
}

/** Checked by itself, so that it is told beside whatever else is missing. */
const dayOf = ({ birth, today }: About) =>
  field
    .day(missing.on)
    .refine(on => Temporal.PlainDate.compare(on, today) <= 0, missing.future)
    .refine(on => birth.kind === 'expected' || Temporal.PlainDate.compare(on, birth.on) >= 0, missing.beforeBirth)

const nothing = { ok: true as const, value: null }
const faultsOf = (parsed: Parsed<unknown>): readonly Faults[] => (parsed.ok ? [] : [parsed.faults])

type Typed = Readonly<Record<string, string>>
const isMeasured = (typed: Typed): boolean =>
  ['heightCm', 'weightKg', 'headCircumferenceCm'].some(name => (typed[name] ?? '').trim() !== '')
const isVaccinated = (typed: Typed): boolean => Boolean(typed.given) || Boolean(typed.other)
const screeningsIn = (typed: Typed): readonly ScreeningId[] =>
  screeningIds.filter(id => Object.keys(typed).some(name => name.startsWith(`s-${id}-`)))

const isMeasure = (value: string): boolean => measures.some(measure => measure === value)

/** "This is right" is asked of measurements and of doses in boxes of one name: each part hears its own. */
function confirmedOf(form: FormData, isOwn: (value: string) => boolean): FormData {
  const own = new FormData()
  for (const [name, value] of form)
    if (name !== 'confirmed' || (typeof value === 'string' && isOwn(value))) own.append(name, value)
  return own
}
