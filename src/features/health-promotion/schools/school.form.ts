import { z } from 'zod'
import { vignetForms } from '../../../knowledge/healthy-school/vignet.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { lines, pastDay } from '../fields.ts'
import { text } from '../text.ts'
import type { NewApplication, VignetDecision } from './keep-school.ts'
import {
  type CardWords,
  type Contact,
  type ContactWords,
  contactTasks,
  type NewAgreement,
  type NewCertificate,
  type SchoolCard,
} from './school.ts'

const { missing } = text
type Day = Temporal.PlainDate

export const parseCard = (form: FormData): Parsed<CardWords> =>
  parseForm(
    z.object({
      street: field.optionalText(120),
      postcode: field.optionalText(12),
      town: field.optionalText(80),
      ways: field.optionalText(2000),
    }),
    form,
  )

export const typedCard = (card: SchoolCard | null): Typed => ({
  street: card?.street ?? '',
  postcode: card?.postcode ?? '',
  town: card?.town ?? '',
  ways: card?.ways ?? '',
})

export const parseContact = (form: FormData): Parsed<ContactWords> =>
  parseForm(
    z.object({
      task: field.choice(contactTasks, missing.task),
      name: field.text(missing.name, 120),
      phone: field.optionalText(40),
      email: z.preprocess(
        typed => String(typed ?? '').trim(),
        z.union([z.literal(''), z.email({ error: missing.email })], { error: missing.email }),
      ),
      bestMoment: field.optionalText(200),
      ways: field.optionalText(2000),
      hasLeft: field.ticked(),
    }),
    form,
  )

export const typedContact = ({ hasLeft, ...contact }: Contact): Typed => ({
  task: contact.task,
  name: contact.name,
  phone: contact.phone,
  email: contact.email,
  bestMoment: contact.bestMoment,
  ways: contact.ways,
  ...(hasLeft ? { hasLeft: 'on' } : {}),
})

/** Where a new contact works, when it is not a school that the address names. */
export const parsePlace = (form: FormData): Parsed<{ readonly location: string }> =>
  parseForm(z.object({ location: field.id(missing.location) }), form)

export const parseAdviser = (form: FormData): Parsed<{ readonly adviser: string }> =>
  parseForm(z.object({ adviser: field.id(missing.adviser) }), form)

export const parseAgreement = (form: FormData, today: Day): Parsed<NewAgreement> =>
  parseForm(
    z
      .object({
        agreedOn: pastDay(today),
        endsOn: field.optionalDay(),
        parties: lines(missing.parties, 2),
        words: field.text(missing.words, 4000),
      })
      .refine(({ agreedOn, endsOn }) => isAfter(endsOn, agreedOn), { error: missing.order, path: ['endsOn'] }),
    form,
  )

/** @param themes ids of those that count, now or before */
export const parseCertificate = (form: FormData, today: Day, themes: readonly string[]): Parsed<NewCertificate> =>
  parseForm(
    z
      .object({
        theme: field.text(missing.theme, 60).refine(theme => themes.includes(theme), { error: missing.theme }),
        grantedOn: pastDay(today),
        endsOn: field.day(missing.day),
      })
      .refine(({ grantedOn, endsOn }) => isAfter(endsOn, grantedOn), { error: missing.order, path: ['endsOn'] }),
    form,
  )

export const parseApplication = (form: FormData, today: Day): Parsed<NewApplication> =>
  parseForm(
    z.object({
      form: field.choice(vignetForms, missing.form),
      hasLegalBasics: field.ticked(),
      appliedOn: pastDay(today),
    }),
    form,
  )

export const parseDecision = (form: FormData, today: Day): Parsed<VignetDecision> =>
  parseForm(
    z
      .object({ decision: field.choice(['granted', 'refused'], missing.decision), on: pastDay(today) })
      .transform(({ decision, on }) => ({ isGranted: decision === 'granted', on })),
    form,
  )

const isAfter = (last: Day | null, first: Day): boolean => last === null || Temporal.PlainDate.compare(first, last) < 0
