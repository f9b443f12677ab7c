import { z } from 'zod'
import { type Scope, scopes } from '../../platform/auth/clients/scopes.ts'
import { field, type Parsed, parseForm, repeated } from '../../platform/web/form.ts'
import { text } from './text.ts'

const { missing } = text
const scopeField = z.preprocess(repeated, z.array(z.enum(scopes, { error: missing.scopes })).min(1, missing.scopes))

const system = z.object({
  name: field.text(missing.name, 80),
  organisation: field.id(missing.organisation),
  scopes: scopeField,
  reason: field.text(missing.reason, 300),
})
export type NewSystem = z.output<typeof system>
export const parseSystem = (form: FormData): Parsed<NewSystem> => parseForm(system, form)

const access = z.object({
  state: field.choice(['open', 'blocked'], missing.state),
  scopes: scopeField,
  reason: field.text(missing.reason, 300),
})
export const parseAccess = (
  form: FormData,
): Parsed<{ readonly state: 'open' | 'blocked'; readonly scopes: readonly Scope[]; readonly reason: string }> =>
  parseForm(access, form)

const renewal = z.object({ earlier: field.choice(['work-on', 'at-once'], missing.earlier) })
export const parseRenewal = (form: FormData): Parsed<{ readonly earlier: 'work-on' | 'at-once' }> =>
  parseForm(renewal, form)
