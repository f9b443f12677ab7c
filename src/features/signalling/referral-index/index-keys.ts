/** By what the index knows a youth: pseudonyms of the BSN, the home address and the parents. Made here, never undone. */
import {
  type Child,
  guardiansOf,
  type Household,
  householdsOf,
  indexPseudonym,
  type Relation,
} from '../../../people/index.ts'
import { fingerprint } from '../../../platform/crypto/fingerprint.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { IndexKeys, Pseudonym } from './stored-report.ts'

/** Undefined when the youth has no BSN (yet): then the index cannot know who it is. */
export async function indexKeysOf(ctx: Ctx, child: Child): Promise<IndexKeys | undefined> {
  const subject = await subjectOf(ctx, child)
  if (subject === undefined) return undefined
  const home = homeOf(await householdsOf(ctx, child.id))
  return { subject, address: home && addressPseudonym(ctx, home), parents: await parentsOf(ctx, child) }
}

export async function subjectOf(ctx: Ctx, child: Child): Promise<Pseudonym | undefined> {
  const pseudonym = await indexPseudonym(ctx, child.id)
  return pseudonym && hex(pseudonym)
}

/** Parents in the sense of the civil registry (BRP): a step-parent, foster parent or guardian is none. */
const parentRelations: ReadonlySet<Relation> = new Set<Relation>(['mother', 'father', 'parent'])

async function parentsOf(ctx: Ctx, child: Child): Promise<readonly Pseudonym[]> {
  const guardians = await guardiansOf(ctx, child.id)
  const pseudonyms: Pseudonym[] = []
  for (const parent of guardians.filter(guardian => parentRelations.has(guardian.relation))) {
    const pseudonym = await indexPseudonym(ctx, parent.id)
    if (pseudonym) pseudonyms.push(hex(pseudonym))
  }
  return pseudonyms
}

/** The law matches on the address of the civil registry. Of two homes that is not known here: the oldest stands in for it. */
const homeOf = (households: readonly Household[]): Household | null =>
  households.find(household => household.kind === 'home') ?? null

/** 'adres 1234AB 12a': the word before it keeps an address apart from a BSN. */
const addressPseudonym = (ctx: Ctx, { postcode, houseNumber }: Household): Pseudonym =>
  hex(fingerprint(ctx.keys, 'indexPseudonym', `adres ${close(postcode)} ${close(houseNumber)}`))

const close = (text: string): string => text.replace(/\s/g, '').toLowerCase()
const hex = (bytes: Buffer): Pseudonym => bytes.toString('hex') as Pseudonym
