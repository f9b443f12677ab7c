/** One long form in parts: the child, up to two carers, the address. Each part is read by itself and says its own faults. */
import { z } from 'zod'
import { type Faults, field, type Parsed, parseForm, typedWords } from '../../platform/web/form.ts'
import { address, isFilled, optionalBsn, optionalWords, sexes } from '../person.form.ts'
import type { NewChild } from '../register-child.ts'
import { isCarerFilled, parseCarer } from './carer.form.ts'
import type { Newcomer, Shared } from './newcomer.ts'
import { text } from './text.ts'

const { missing } = text
export const birthKinds = ['born', 'expected'] as const
/** The blocks for carers, and what the names of their fields begin with. */
export const carerPrefixes = ['carer1-', 'carer2-'] as const
const addressFields = ['street', 'houseNumber', 'postcode', 'town']
/** A youth until the day of turning 23 (Jeugdwet 7.1.1.1). A pregnancy is counted as 280 days to the expected day. */
const youthUntilAge = 23
const daysOfPregnancy = 280

export function parseNewcomer(form: FormData, today: Temporal.PlainDate): Parsed<Newcomer> {
  const child = parseForm(childSchema(today), form)
  const carers = carerPrefixes.flatMap(prefix => {
    const part = partOf(form, prefix)
    return isCarerFilled(part) ? [withPrefix(parseCarer(part), prefix)] : []
  })
  const home = isFilled(form, addressFields) ? parseForm(address, form) : { ok: true as const, value: null }
  const faults: Faults = Object.assign({}, ...[child, ...carers, home].map(part => (part.ok ? {} : part.faults)))
  if (!child.ok || !home.ok || Object.keys(faults).length > 0) return { ok: false, faults, typed: typedWords(form) }
  const shared = parseForm(sharedSchema, form)
  return {
    ok: true,
    value: {
      child: newChildFrom(child.value),
      carers: carers.flatMap(carer => (carer.ok ? [carer.value] : [])),
      address: home.value,
      shared: shared.ok ? sharedFrom(shared.value) : null,
    },
  }
}

const childSchema = (today: Temporal.PlainDate) =>
  z
    .object({
      givenNames: field.optionalText(80),
      familyName: field.text(missing.familyName, 80),
      sex: field.choice(sexes, missing.sex),
      birthKind: field.choice(birthKinds, missing.birthKind),
      birthDate: field.day(missing.birthDate),
      bsn: optionalBsn(),
      language: field.optionalText(40),
      interpreterLanguage: optionalWords(40),
      isAnother: field.ticked(),
    })
    .superRefine((child, issues) => {
      const fault = (path: string, message: string) => issues.addIssue({ code: 'custom', path: [path], message })
      if (child.birthKind === 'born' && child.givenNames === '') fault('givenNames', missing.givenNames)
      const wrong = dayFault(child.birthKind, child.birthDate, today)
      if (wrong) fault('birthDate', wrong)
    })
type ChildWords = z.output<ReturnType<typeof childSchema>>

function dayFault(
  kind: (typeof birthKinds)[number],
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string | null {
  const { compare } = Temporal.PlainDate
  if (kind === 'expected') return compare(day, today.add({ days: daysOfPregnancy })) > 0 ? missing.expectedTooFar : null
  if (compare(day, today) > 0) return missing.bornLater
  return compare(day.add({ years: youthUntilAge }), today) <= 0 ? missing.tooOld : null
}

const newChildFrom = ({ birthKind, birthDate, language, ...child }: ChildWords): NewChild => ({
  ...child,
  language: language || text.dutch,
  birth: { kind: birthKind, on: birthDate },
})

const sharedSchema = z.object({
  sibling: field.id(''),
  sharedGuardians: z.preprocess(lines, z.array(z.uuid())),
  sharedAddress: field.ticked(),
})

const sharedFrom = ({ sibling, sharedGuardians, sharedAddress }: z.output<typeof sharedSchema>): Shared => ({
  sibling,
  guardians: sharedGuardians,
  address: sharedAddress,
})

function lines(value: unknown): unknown {
  return typeof value === 'string' ? value.split('\n').filter(Boolean) : []
}

function partOf(form: FormData, prefix: string): FormData {
  const part = new FormData()
  for (const [name, value] of form) if (name.startsWith(prefix)) part.append(name.slice(prefix.length), value)
  return part
}

function withPrefix<T>(parsed: Parsed<T>, prefix: string): Parsed<T> {
  if (parsed.ok) return parsed
  const faults = Object.entries(parsed.faults).map(([name, fault]) => [`${prefix}${name}`, fault])
  return { ...parsed, faults: Object.fromEntries(faults) }
}
