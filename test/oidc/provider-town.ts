/** Vlierdam with a provider of its own beside it, and a family of the cast without the buttons of the demo. */
import { kramer } from '../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../cast/open-town.ts'
import { registerFamily } from '../../cast/register-family.ts'
import { professionals } from '../../cast/town.ts'
import { changeSetting, type NewSetting } from '../../src/platform/auth/openid/setting.ts'
import { testTown } from '../town.ts'
import { client, high, levels, middle, startProvider } from './provider.ts'

export const way = '/inloggen/via/gezinnen'
export const withoutButtons = {
  ...kramer,
  guardians: kramer.guardians.map(({ slug: _, ...guardian }) => guardian),
  children: kramer.children.map(({ slug: _, ...child }) => child),
}

export async function townWithProvider() {
  const provider = await startProvider(users, ['http://localhost:3000'])
  const town = await testTown()
  const people = await town.act(storyteller, ctx => registerFamily(ctx, withoutButtons))
  const setting: NewSetting = { ...settingForFamilies, issuer: provider.issuer }
  const change = (wanted: Partial<NewSetting>) =>
    town.act(actorOf(professionals.administrator), ctx => changeSetting(ctx, { ...setting, ...wanted }))
  await change({})
  return { provider, town, people, change }
}

const users = {
  eva: { bsn: '999900274' },
  mark: { bsn: '999900286' },
  isa: { bsn: '999900304' },
  tijn: { bsn: '999900298' },
  vreemd: { bsn: '999990007' },
  geen: {},
  geenBsn: { bsn: '123456789' },
  mirjam: { naam: 'jeugdverpleegkundige' },
  stiekem: { naam: 'oma' },
  'mark namens eva': { bsn: '999900286', namens: '999900274' },
  'mark namens tijn': { bsn: '999900286', namens: '999900298' },
}

export const settingForFamilies: NewSetting = {
  audience: 'families',
  state: 'on',
  label: 'DigiD',
  issuer: '',
  clientId: client.id,
  secret: client.secret,
  levels,
  least: middle,
  high,
  claim: 'bsn',
  claimHolds: 'bsn',
  mandateClaim: 'namens',
  reason: 'proef',
}

export const staffSetting = {
  audience: 'staff',
  label: 'Gemeente',
  claim: 'naam',
  claimHolds: 'sign-in-name',
  least: null,
  high: null,
} as const satisfies Partial<NewSetting>

export const textOf = async (response: Response): Promise<string> =>
  (await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
