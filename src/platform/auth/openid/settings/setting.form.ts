import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../web/form.ts'
import { isSafeIssuer } from '../discover.ts'
import type { Audience, ClaimKind } from '../provider.ts'
import type { NewSetting } from '../setting.ts'
import { text } from './text.ts'

const { missing } = text

export const claimKindsFor = {
  families: ['bsn', 'pseudonym'],
  staff: ['sign-in-name'],
} as const satisfies Record<Audience, readonly [ClaimKind, ...ClaimKind[]]>

const orNull = (max: number) => field.optionalText(max).transform(typed => typed || null)

const schema = (audience: Audience, allowHttp: boolean) =>
  z
    .object({
      state: field.choice(['on', 'off'], missing.state),
      label: field.text(missing.label, 40),
      issuer: field
        .text(missing.issuer, 300)
        .refine(issuer => isSafeIssuer(issuer, allowHttp), { error: missing.issuer }),
      clientId: field.text(missing.clientId, 200),
      secret: orNull(500),
      levels: field.optionalText(1000).transform(typed => typed.split(/\s+/).filter(Boolean)),
      least: orNull(200),
      high: orNull(200),
      claim: field.text(missing.claim, 100),
      claimHolds: field.choice(claimKindsFor[audience], missing.claimHolds),
      mandateClaim: orNull(100),
      reason: field.text(missing.reason, 300),
    })
    .refine(({ levels, least }) => least === null || levels.includes(least), { path: ['least'], error: missing.level })
    .refine(({ levels, high }) => high === null || levels.includes(high), { path: ['high'], error: missing.level })
    .refine(
      ({ levels, least, high }) => high === null || least === null || levels.indexOf(high) >= levels.indexOf(least),
      {
        path: ['high'],
        error: missing.highIsLower,
      },
    )

export function parseSetting(form: FormData, audience: Audience, allowHttp: boolean): Parsed<NewSetting> {
  const parsed = parseForm(schema(audience, allowHttp), form)
  return parsed.ok
    ? { ok: true, value: { ...parsed.value, audience } }
    : { ...parsed, typed: withoutSecret(parsed.typed) }
}

/** What was typed comes back on the page, but for this. */
const withoutSecret = ({ secret: _, ...typed }: Readonly<Record<string, string>>) => typed
