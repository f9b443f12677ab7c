import { z } from 'zod'
import {
  type Domain,
  domains,
  type Version,
  versions,
  versionsFor,
} from '../../../../knowledge/plan/measures/self-reliance.ts'
import type { Child } from '../../../../people/index.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { assessText, giveText } from './form-text.ts'
import type { NewMeasures } from './give-measures.ts'

type Day = Temporal.PlainDate
type Asking = {
  readonly plan: Plan
  readonly me: Participant
  readonly children: readonly Child[]
  readonly today: Day
}

const { missing } = assessText
const levels = ['1', '2', '3', '4', '5'] as const

/** The domains that were assessed of one of the family, by the professional who assessed them. */
export function parseAssessment(form: FormData, asking: Asking): Parsed<NewMeasures> {
  const parsed = parseForm(schemaOn(asking.today), form)
  if (!parsed.ok) return parsed
  const { subject: asked, version, on, words } = parsed.value
  const subject = presentIn(asking.plan).find(one => one.id === asked && one.kind === 'family')
  const refused = (faults: Readonly<Record<string, string>>) =>
    ({ ok: false, faults, typed: typedWords(form) }) as const
  if (!subject) return refused({ subject: missing.subject })
  if (!fits(subject, version, on, asking.children)) return refused({ version: missing.fit })
  const figures = domains.flatMap(domain => {
    const value = parsed.value[domain]
    const about = { kind: 'self-reliance', subject: subject.id, version, domain } as const
    return value === null ? [] : [{ about, value: Number(value), words }]
  })
  if (figures.length === 0) return refused({ [domains[0]]: missing.levels })
  return { ok: true, value: { givenBy: asking.me.id, on, audience: 'everyone', figures } }
}

const fits = ({ subject }: Participant, version: Version, on: Day, children: readonly Child[]): boolean =>
  versionsFor(children.find(child => child.id === subject)?.birth.on ?? null, on).includes(version)

const levelField = z.preprocess(value => value || null, z.enum(levels, { error: missing.level }).nullable())
const levelFields: Record<Domain, typeof levelField> = {
  finances: levelField,
  'work-and-education': levelField,
  'use-of-time': levelField,
  housing: levelField,
  'relations-at-home': levelField,
  'mental-health': levelField,
  'physical-health': levelField,
  'substance-use': levelField,
  'basic-daily-living': levelField,
  'instrumental-daily-living': levelField,
  'social-network': levelField,
  'taking-part-in-society': levelField,
  justice: levelField,
}

const schemaOn = (today: Day) =>
  z.object({
    ...levelFields,
    subject: field.id(missing.subject),
    version: field.choice(versions, missing.version),
    on: field.day(giveText.missing.on).refine(day => Temporal.PlainDate.compare(day, today) <= 0, giveText.missing.on),
    words: field.optionalText(500),
    isTrained: field.ticked().refine(Boolean, missing.isTrained),
  })
