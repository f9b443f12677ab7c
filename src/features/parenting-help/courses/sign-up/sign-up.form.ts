import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { CourseWords } from '../course-words.ts'
import type { NewSignUp } from './sign-up.ts'

type Missing = CourseWords['signUp']['missing']
const longest = { name: 80, phone: 30 }

const people = (wrong: string) => field.decimal(wrong, 0, 20, wrong).refine(Number.isInteger, wrong)

const schemaIn = (missing: Missing) =>
  z
    .object({
      name: field.text(missing.name, longest.name, missing.tooLong(longest.name)),
      email: field.optionalEmail(missing.email),
      phone: field.optionalText(longest.phone, missing.tooLong(longest.phone)),
      adults: people(missing.people),
      children: people(missing.people),
    })
    .refine(({ email, phone }) => email !== null || phone.replace(/\D/g, '').length >= 10, {
      path: ['email'],
      error: missing.reach,
    })
    .refine(({ adults, children }) => adults + children > 0, { path: ['adults'], error: missing.nobody })

/** What is wrong is said in the words of the page. */
export const parseSignUp = (form: FormData, { signUp }: Pick<CourseWords, 'signUp'>): Parsed<NewSignUp> =>
  parseForm(schemaIn(signUp.missing), form)
