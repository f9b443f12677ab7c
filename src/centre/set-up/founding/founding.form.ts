import { z } from 'zod'
import { themes } from '../../../platform/theme/themes.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { ChoiceWords } from './founding.ts'
import type { FirstAdministrator } from './open-founded.ts'
import { text } from './text.ts'

const { missing } = text

const choice = z.object({
  code: field.text(missing.municipality, 4).refine(code => /^\d{4}$/.test(code), missing.municipality),
  phone: field.text(missing.phone, 30).refine(phone => phone.replace(/\D/g, '').length >= 8, missing.phone),
  theme: field.text(missing.theme, 40).refine(id => themes.some(theme => theme.id === id), missing.theme),
})

export const parseChoice = (form: FormData): Parsed<ChoiceWords> => parseForm(choice, form)

/** Long enough that it need not be strange (NIST SP 800-63B 5.1.1.2: no rules on signs). */
const shortest = 12

const administrator = z
  .object({
    name: field.text(missing.name, 120),
    email: field.email(missing.email),
    signInName: field
      .text(missing.signInName, 60)
      .refine(name => /^[a-z0-9][a-z0-9.-]{2,}$/.test(name), { error: missing.signInName }),
    password: z.preprocess(
      value => (typeof value === 'string' ? value : ''),
      z.string().min(shortest, missing.password(shortest)).max(200, missing.passwordLong),
    ),
    code: field.text(missing.code, 20),
  })
  .refine(({ signInName, password }) => !password.toLowerCase().includes(signInName), {
    path: ['password'],
    error: missing.passwordIsName,
  })

/** The password is never shown again. */
export function parseAdministrator(form: FormData): Parsed<FirstAdministrator> {
  const parsed = parseForm(administrator, form)
  if (parsed.ok) return parsed
  const { password: _, code: __, ...typed } = parsed.typed
  return { ...parsed, typed }
}
