/** Who signed up, under the seal: the name, how to reach them, and the code that opens their own page. With it the language in which they did; Dutch where none was kept. */
import { z } from 'zod'
import { readCode } from '../../../../platform/crypto/code.ts'
import { seal, unseal } from '../../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { languages } from '../../../../platform/i18n/languages.ts'
import type { SignUpId, SignUpName } from './sign-up.ts'
import { findNames } from './store.ts'

const shape = z.object({
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string(),
  code: z.string(),
  language: z.enum(languages).default('nl'),
})

export const sealName = (ctx: Pick<Ctx, 'keys'>, name: SignUpName): Buffer => seal(ctx.keys, JSON.stringify(name))

/** Sign-up → who; those whose names were erased are left out. */
export async function namesOf(ctx: Ctx, ids: readonly SignUpId[]): Promise<ReadonlyMap<string, SignUpName>> {
  const rows = await findNames(ctx.db, ctx.municipality, ids)
  return new Map(
    rows.flatMap(({ signUp, sealed }) => {
      const { code: letters, ...name } = shape.parse(JSON.parse(unseal(ctx.keys, sealed)))
      const code = readCode(letters)
      return code ? [[signUp, { ...name, code }] as const] : []
    }),
  )
}

export const nameOf = async (ctx: Ctx, id: SignUpId): Promise<SignUpName | null> =>
  (await namesOf(ctx, [id])).get(id) ?? null
