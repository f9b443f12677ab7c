/** Who helps a family says whether it is youth help within the meaning of the law; who delivers mends what was written. */
import { municipalityNamed, municipalityNames } from '../../../../centre/index.ts'
import { type Child, getChild, householdsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { openLightHelp } from '../../../parenting-help/index.ts'
import type { Declaration, NewDeclaration } from './declaration.ts'
import { findDeclarations, insertDeclaration } from './store.ts'

const object = 'governance.youth-help'

export type OpenDeclaration = {
  readonly lightHelp: string
  readonly child: Child
  readonly declaration: Declaration | null
  /** Of the municipality that answers, when it is another. */
  readonly elsewhere: string
  /** What the form proposes: the day of the first talk, and the postcode of the home. */
  readonly proposal: { readonly startedOn: Temporal.PlainDate; readonly postcode: string } | null
}

/** For who helps this family. Throws NotFound, or NotAllowed for who does not. */
export async function openAsGiver(ctx: Ctx, id: string): Promise<OpenDeclaration> {
  const { help, child } = await openLightHelp(ctx, id)
  const homes = (await householdsOf(ctx, child.id)).filter(({ kind, isSecret }) => kind === 'home' && !isSecret)
  const [home, ...others] = homes
  const postcode = home && others.length === 0 ? home.postcode : ''
  const proposal = { startedOn: help.talks[0]?.on ?? help.startedOn, postcode }
  return { ...(await opened(ctx, help.id, child)), proposal }
}

/** For who delivers: only what was declared, and nothing of the help itself. */
export async function openAsDeliverer(ctx: Ctx, id: string): Promise<OpenDeclaration> {
  const [declaration] = isId(id) ? await findDeclarations(ctx.db, ctx.municipality, { lightHelp: id }) : []
  if (!declaration) throw new NotFound(`declaration ${id}`)
  return { ...(await opened(ctx, id, await getChild(ctx, declaration.child))), proposal: null }
}

async function opened(ctx: Ctx, lightHelp: string, child: Child): Promise<Omit<OpenDeclaration, 'proposal'>> {
  const [declaration = null] = await findDeclarations(ctx.db, ctx.municipality, { lightHelp })
  record(ctx, 'read', object, child.id)
  return { lightHelp, child, declaration, elsewhere: await elsewhereOf(ctx, declaration) }
}

async function elsewhereOf(ctx: Ctx, declaration: Declaration | null): Promise<string> {
  if (declaration?.said.kind !== 'youth-help' || declaration.said.residence.kind !== 'municipality') return ''
  const { code } = declaration.said.residence
  return (await municipalityNames(ctx, [code])).get(code) ?? code
}

/** By its name as the CBS writes it, or by its code. */
export const codeOfMunicipality = async (ctx: Ctx, typed: string): Promise<string | undefined> =>
  /^\d{4}$/.test(typed.trim()) && (await municipalityNames(ctx, [typed.trim()])).size > 0
    ? typed.trim()
    : municipalityNamed(ctx, typed.trim())

/** @param seen the version that the form showed; 0 when there was none */
export async function declareYouthHelp(
  ctx: Ctx,
  { lightHelp, child, declaration }: OpenDeclaration,
  said: NewDeclaration,
  seen: number,
): Promise<'written' | 'overtaken'> {
  const version = declaration?.version ?? 0
  if (seen !== version) return 'overtaken'
  if (!(await insertDeclaration(ctx, { lightHelp, version: version + 1 }, said))) return 'overtaken'
  record(ctx, version === 0 ? 'create' : 'change', object, child.id)
  return 'written'
}
