import { record } from '../../platform/audit/record.ts'
import type { Client, ClientId } from '../../platform/auth/clients/client.ts'
import {
  clientHistoryOf,
  clientsOf,
  getClient,
  registerClient,
  renewSecret,
  setStanding,
} from '../../platform/auth/clients/register-client.ts'
import { type Secret, workingSecrets, worksUntil } from '../../platform/auth/clients/secret.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { findOrganisations } from '../store.ts'
import { NewSystemPage } from './new-system.view.tsx'
import { SecretPage } from './secret.view.tsx'
import { parseAccess, parseRenewal, parseSystem } from './system.form.ts'
import { type SecretRow, SystemPage } from './system.view.tsx'
import { SystemsPage } from './systems.view.tsx'
import { text } from './text.ts'

export const connectedSystems = router('professional')

const guide = '/api/verwijsindex/v1/uitleg'
const tokenAddress = '/api/oauth/token'

connectedSystems.get('/beheer/systemen', may.configure, async ctx => {
  record(ctx, 'read', 'auth.client', null)
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  const names = new Map<string, string>(organisations.map(({ id, name }) => [id, name]))
  return page(text.title, SystemsPage({ systems: await clientsOf(ctx), names, guide }))
})

connectedSystems.get('/beheer/systemen/nieuw', may.configure, async ctx => newPage(ctx, {}, {}, page))

connectedSystems.post('/beheer/systemen/nieuw', may.configure, async (ctx, asked) => {
  const parsed = parseSystem(asked.form)
  if (!parsed.ok) return newPage(ctx, parsed.faults, parsed.typed, invalid)
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  if (!organisations.some(({ id }) => id === parsed.value.organisation))
    return newPage(ctx, { organisation: text.missing.organisation }, typedWords(asked.form), invalid)
  const { id, secret } = await registerClient(ctx, parsed.value)
  return secretPage({ id, name: parsed.value.name }, secret)
})

connectedSystems.get('/beheer/systemen/:id', may.configure, async (ctx, asked) =>
  systemPage(ctx, await systemOf(ctx, asked), { isSaved: asked.query.has('bewaard') }),
)

connectedSystems.post('/beheer/systemen/:id/toegang', may.configure, async (ctx, asked) => {
  const system = await systemOf(ctx, asked)
  const parsed = parseAccess(asked.form)
  if (!parsed.ok) return systemPage(ctx, system, parsed, invalid)
  await setStanding(ctx, system.id, parsed.value)
  return see(`/beheer/systemen/${system.id}?bewaard`)
})

connectedSystems.post('/beheer/systemen/:id/geheim', may.configure, async (ctx, asked) => {
  const system = await systemOf(ctx, asked)
  const parsed = parseRenewal(asked.form)
  if (!parsed.ok) return systemPage(ctx, system, parsed, invalid)
  return secretPage(system, await renewSecret(ctx, system.id, parsed.value.earlier))
})

const systemOf = (ctx: Ctx, { params }: Asked): Promise<Client> => getClient(ctx, params.id ?? '')

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly isSaved?: boolean }

async function systemPage(
  ctx: Ctx,
  system: Client,
  { faults = {}, typed = {}, isSaved = false }: Shown,
  answer: typeof page = page,
): Promise<Answer> {
  record(ctx, 'read', 'auth.client', null, system.id)
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  const organisation = organisations.find(({ id }) => id === system.organisation)?.name ?? text.unknownOrganisation
  const { standings, secrets } = await clientHistoryOf(ctx, system.id)
  return answer(
    system.name,
    SystemPage({
      system,
      organisation,
      standings,
      secrets: secretRows(secrets, ctx.now),
      tokenAddress,
      isSaved,
      faults,
      typed,
    }),
  )
}

/** Newest first. */
const secretRows = (secrets: readonly Secret[], now: Temporal.Instant): readonly SecretRow[] => {
  const working = new Set(workingSecrets(secrets, now))
  return secrets
    .map((secret, place) => {
      const { madeAt, madeBy } = secret
      return { madeAt, madeBy, works: working.has(secret), until: worksUntil(secrets, place) }
    })
    .toReversed()
}

async function newPage(ctx: Ctx, faults: Faults, typed: Typed, answer: typeof page): Promise<Answer> {
  const organisations = await findOrganisations(ctx.db, ctx.municipality)
  return answer(text.add, NewSystemPage({ organisations, faults, typed }))
}

const secretPage = ({ id, name }: { readonly id: ClientId; readonly name: string }, secret: string): Answer =>
  page(text.shown.title(name), SecretPage({ id, name, secret, tokenAddress }))
