/** With a one-time code a centre opens, and its first administrator is in: all of it at once, or nothing. */
import { generateSecret } from 'otplib'
import { program } from '../../../platform/act.ts'
import { record } from '../../../platform/audit/record.ts'
import { openFirstAccount, stepOfCode } from '../../../platform/auth/accounts/first-account.ts'
import { hashOfLink, readLink } from '../../../platform/auth/invitations/link.ts'
import type { Role } from '../../../platform/auth/roles.ts'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { inMunicipality } from '../../../platform/in-municipality.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { beginDailyQueue } from '../../../platform/jobs/worker.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Device } from '../../../platform/web/router.ts'
import { admitOrganisation, appointProfessional, openCentre } from '../../open-centre.ts'
import type { OrganisationId, ProfessionalId } from '../../organisation.ts'
import { type ChoiceWords, type Founding, type FoundingChoice, mayOpen } from './founding.ts'
import * as store from './store.ts'
import { text } from './text.ts'

/** Undefined for a code that was used, is too old, or never was: nobody is told which. */
export async function openFoundingOf(ctx: Ctx, word: string): Promise<Founding | undefined> {
  const link = readLink(word)
  const founding = link && (await store.findFounding(ctx.db, hashOfLink(link)))
  if (!founding || !mayOpen(founding, ctx.now)) return undefined
  // Who may choose any centre may do so only for the very first.
  return founding.centre === null && (await store.isAnyOpen(ctx.db)) ? undefined : founding
}

/** False when there is no such municipality, or it has a centre here already. */
export async function choose(
  ctx: Ctx,
  founding: Founding,
  words: ChoiceWords,
  { invented }: { readonly invented: boolean },
): Promise<boolean> {
  const code = founding.centre?.code ?? words.code
  const known = await store.findWithoutCentre(ctx.db, { invented })
  if (!known.some(one => one.code === code)) return false
  const sealed = founding.choice?.secondFactorSealed ?? seal(ctx.keys, generateSecret())
  const row = { founding: founding.id, id: newId<string>(), at: ctx.now, sealed }
  await store.insertChoice(ctx.db, row, { ...words, code })
  record(ctx, 'create', 'centre.founding-choice', null, code)
  return true
}

export const secretOf = ({ keys }: Ctx, { secondFactorSealed }: FoundingChoice): string =>
  unseal(keys, secondFactorSealed)

export type FirstAdministrator = {
  readonly name: string
  readonly email: string
  readonly signInName: string
  readonly password: string
  /** Of the authenticator. */
  readonly code: string
}
export type Opened =
  | { readonly kind: 'opened'; readonly session: string }
  | { readonly kind: 'refused'; readonly because: 'wrong-code' | 'link-used' }

type Opening = { readonly founding: Founding; readonly choice: FoundingChoice; readonly host: string }

export async function openFounded(
  ctx: Ctx,
  { founding, choice, host }: Opening,
  person: FirstAdministrator,
  device: Device,
): Promise<Opened> {
  const { code } = choice
  const step = await stepOfCode(ctx, choice.secondFactorSealed, person.code)
  if (step === null) return { kind: 'refused', because: 'wrong-code' }
  // Who comes second waits here until the first is done.
  const isFirst = await store.insertEnd(ctx.db, founding.id, 'used', ctx.now)
  if (!isFirst || (await store.hasCentre(ctx.db, { code, host }))) return { kind: 'refused', because: 'link-used' }
  record(ctx, 'change', 'centre.founding', null, 'used')
  const centre = { code, name: choice.name, host, theme: choice.theme, phone: choice.phone }
  const elsewhere = { municipality: code, actor: program('set-up') }
  const session = await inMunicipality(ctx, elsewhere, async there => {
    const professional = await furnish(there, centre, person)
    const account = { ...professional, password: person.password, secondFactorSealed: choice.secondFactorSealed }
    return openFirstAccount(there, account, step, device)
  })
  return { kind: 'opened', session }
}

/** The centre with its municipality and its first professional, and the work that is done for it every day. */
async function furnish(
  ctx: Ctx,
  centre: Parameters<typeof openCentre>[1],
  { name, email, signInName }: FirstAdministrator,
) {
  const id = newId<ProfessionalId>()
  const organisation = {
    id: newId<OrganisationId>(),
    name: text.municipalityOf(centre.name),
    kind: 'municipality' as const,
    phone: null,
    email: null,
  }
  await openCentre(ctx, centre, { invented: false })
  await admitOrganisation(ctx, organisation)
  await appointProfessional(ctx, { id, name, profession: text.administrator, organisation, phone: null, email })
  await enqueue(ctx.db, { queue: beginDailyQueue, municipality: centre.code, payload: {}, runAt: ctx.now })
  const roles: readonly Role[] = ['administrator']
  return { signInName, displayName: name, subject: id, organisation: organisation.id, roles }
}
