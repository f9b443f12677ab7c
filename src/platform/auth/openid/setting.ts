/** Which provider families and staff sign in by: set for a municipality with who and why, else as the program was started. */
import { record } from '../../audit/record.ts'
import { seal, unseal } from '../../crypto/seal.ts'
import type { Ctx } from '../../ctx.ts'
import { type Audience, audiences, type Provider, type Setting } from './provider.ts'
import { findSettings, insertSetting } from './store.ts'

/** `secret` null: the one of before. */
export type NewSetting = Omit<Provider, 'secret'> & {
  readonly state: 'on' | 'off'
  readonly secret: string | null
  readonly reason: string
}

/** Newest first: the first counts. */
export const settingsOf = (ctx: Ctx, audience: Audience): Promise<readonly Setting[]> =>
  findSettings(ctx.db, ctx.municipality, audience)

/** @param standard what the environment of the program says, for families of a municipality that set nothing itself */
export async function providerFor(ctx: Ctx, audience: Audience, standard: Provider | null): Promise<Provider | null> {
  const [newest] = await settingsOf(ctx, audience)
  if (!newest) return standard?.audience === audience ? standard : null
  return newest.state === 'off' ? null : { ...newest, secret: unseal(ctx.keys, newest.secretSealed) }
}

export async function providersHere(ctx: Ctx, standard: Provider | null): Promise<readonly Provider[]> {
  const here: Provider[] = []
  for (const audience of audiences) {
    const provider = await providerFor(ctx, audience, standard)
    if (provider) here.push(provider)
  }
  return here
}

export type Changed = { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly because: 'no-secret' }

export async function changeSetting(ctx: Ctx, setting: NewSetting): Promise<Changed> {
  const [newest] = await settingsOf(ctx, setting.audience)
  const { secret, ...rest } = setting
  const secretSealed = secret === null ? newest?.secretSealed : seal(ctx.keys, secret)
  if (!secretSealed) return { kind: 'refused', because: 'no-secret' }
  await insertSetting(
    ctx.db,
    ctx.municipality,
    { ...rest, secretSealed, setAt: ctx.now, setBy: ctx.actor.name },
    ctx.actor.id,
  )
  record(ctx, 'change', 'auth.openid-setting', null, `${setting.audience} ${setting.state}`)
  return { kind: 'changed' }
}
