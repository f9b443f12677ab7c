import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../web/form.ts'
import type { Chosen } from './activate.ts'
import { text } from './text.ts'

const { missing } = text

/** Long enough that it need not be strange (NIST SP 800-63B 5.1.1.2: no rules on signs). */
const shortest = 12

const password = z.preprocess(
  value => (typeof value === 'string' ? value : ''),
  z.string().min(shortest, missing.password(shortest)).max(200, missing.passwordLong),
)
const entry = z.object({
  signInName: field
    .text(missing.signInName, 60)
    .transform(name => name.toLowerCase())
    .refine(name => /^[a-z0-9][a-z0-9.@_+-]{2,}$/.test(name), { error: missing.signInNameSigns }),
  password,
})
const onlyPassword = z.object({ password })

/** @param hasName the account has a name already, so that only a password is asked */
export const parseEntry = (form: FormData, hasName: boolean): Parsed<Chosen> => {
  const parsed = hasName ? parseForm(onlyPassword, form) : parseForm(entry, form)
  if (!parsed.ok) return parsed
  const chosen: Chosen = { signInName: '', ...parsed.value }
  return chosen.signInName !== '' && chosen.password.toLowerCase().includes(chosen.signInName)
    ? { ok: false, faults: { password: missing.passwordIsName }, typed: { signInName: chosen.signInName } }
    : { ok: true, value: chosen }
}

const code = z.object({ code: field.text(missing.code, 20) })
export const parseCode = (form: FormData): Parsed<{ readonly code: string }> => parseForm(code, form)
