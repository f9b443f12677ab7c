/** By what the index knows a youth: pseudonyms of the BSN, the home address and the parents. Made here, never undone. */
import type { Bsn } from '../../../knowledge/identifiers/bsn.ts'
import {
  type Child,
  guardiansOfEach,
  type Household,
  householdsOfEach,
  indexPseudonymsOf,
  nameInIndex,
  type PersonId,
  type Relation,
} from '../../../people/index.ts'
import { indexPseudonyms } from '../../../platform/crypto/index-pseudonym.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { IndexKeys, LayerKeys, Pseudonym } from './stored-report.ts'

/** Undefined when it is not known well enough who it is: not born yet, or without a BSN and without name or sex. */
export const indexKeysOf = async (ctx: Ctx, child: Child): Promise<IndexKeys | undefined> =>
  (await indexKeysOfEach(ctx, [child])).get(child.id)

/** The same of many at once; who is not known well enough is left out. */
export async function indexKeysOfEach(ctx: Ctx, children: readonly Child[]): Promise<ReadonlyMap<string, IndexKeys>> {
  const ids = children.map(({ id }) => id)
  const [homes, guardians] = await Promise.all([householdsOfEach(ctx, ids), guardiansOfEach(ctx, ids)])
  const parents = (id: string): readonly PersonId[] =>
    (guardians.get(id) ?? []).filter(({ relation }) => parentRelations.has(relation)).map(parent => parent.id)
  const byBsn = await indexPseudonymsOf(ctx, [...ids, ...ids.flatMap(parents)])
  return new Map(
    children.flatMap(child => {
      const subject = byBsn.get(child.id) ?? serviceNumber(ctx, factsOf(child))
      if (!subject) return []
      const home = homeOf(homes.get(child.id) ?? [])
      const layers = {
        subject,
        address: home && addressLayers(ctx, home),
        parents: twoAtMost(
          parents(child.id).flatMap(parent => [byBsn.get(parent) ?? []].filter(found => found.length)),
        ),
      }
      return [[child.id, keysOf(ctx, layers)] as const]
    }),
  )
}

/** The pseudonyms of a child under the newest key and the one before it. */
export const subjectsOf = (ctx: Ctx, child: Child): Promise<readonly Pseudonym[]> => subjectsOfEach(ctx, [child])

export async function subjectsOfEach(ctx: Ctx, children: readonly Child[]): Promise<readonly Pseudonym[]> {
  const all = await indexKeysOfEach(ctx, children)
  return [...all.values()].flatMap(({ subject, earlier }) => [subject, ...(earlier ? [earlier.subject] : [])])
}

export type YouthFacts = {
  readonly familyName: string
  readonly birthDate: Temporal.PlainDate
  readonly sex: 'male' | 'female'
}

/**
 * Of a youth without a BSN: family name, birth date and sex (Jeugdwet 7.1.4.2), under the same keys. The words before them keep such a
 * youth apart from a BSN and from an address.
 */
const serviceNumber = (ctx: Ctx, facts: YouthFacts | undefined): readonly Buffer[] | undefined =>
  facts && indexPseudonyms(ctx.keys, `dienstnummer ${facts.birthDate} ${facts.sex} ${nameInIndex(facts.familyName)}`)

/** Of whom nothing more is known than that: no address and no parent. */
export const keysOfFacts = (ctx: Ctx, facts: YouthFacts): IndexKeys =>
  keysOf(ctx, { subject: serviceNumber(ctx, facts) ?? [], address: null, parents: [] })

/** Of a youth whom another system names by number, with what it knows of home and parents. Nobody is looked up. */
export const keysOfNumbers = (ctx: Ctx, { bsn, home, parents }: YouthNumbers): IndexKeys =>
  keysOf(ctx, {
    subject: indexPseudonyms(ctx.keys, bsn),
    address: home && addressLayers(ctx, home),
    parents: twoAtMost(parents.map(parent => indexPseudonyms(ctx.keys, parent))),
  })

export type YouthNumbers = {
  readonly bsn: Bsn
  /** Null for who lives in an institution or nowhere known. */
  readonly home: HomeAddress | null
  readonly parents: readonly Bsn[]
}
export type HomeAddress = Pick<Household, 'postcode' | 'houseNumber'>

function factsOf({ familyName, birth, sex }: Child): YouthFacts | undefined {
  if (birth.kind === 'expected' || sex === 'unknown' || familyName.trim() === '') return undefined
  return { familyName, birthDate: birth.on, sex }
}

/** One after the other, the first layer first. */
type Layers = {
  readonly subject: readonly Buffer[]
  readonly address: readonly Buffer[] | null
  readonly parents: readonly (readonly Buffer[])[]
}

function keysOf(ctx: Ctx, layers: Layers): IndexKeys {
  const newest = ctx.keys.indexPseudonym.length
  const at = (layer: number): LayerKeys => ({
    subject: hex(layers.subject, layer),
    address: layers.address && hex(layers.address, layer),
    parents: layers.parents.map(parent => hex(parent, layer)),
    layer,
  })
  return { ...at(newest), earlier: newest > 1 ? at(newest - 1) : null }
}

/** Parents in the sense of the civil registry (BRP): a step-parent, foster parent or guardian is none. */
const parentRelations: ReadonlySet<Relation> = new Set<Relation>(['mother', 'father', 'parent'])

/** Each once: a parent who was registered twice has one number. */
const twoAtMost = (parents: readonly (readonly Buffer[])[]): readonly (readonly Buffer[])[] =>
  [...new Map(parents.map(layers => [layers[0]?.toString('hex'), layers])).values()].slice(0, 2)

/** The law matches on the address of the civil registry. Of two homes that is not known here: the oldest stands in for it. */
const homeOf = (households: readonly Household[]): Household | null =>
  households.find(household => household.kind === 'home') ?? null

/** 'adres 1234AB 12a': the word before it keeps an address apart from a BSN. */
const addressLayers = (ctx: Ctx, { postcode, houseNumber }: HomeAddress): readonly Buffer[] =>
  indexPseudonyms(ctx.keys, `adres ${close(postcode)} ${close(houseNumber)}`)

const close = (text: string): string => text.replace(/\s/g, '').toLowerCase()

function hex(layers: readonly Buffer[], layer: number): Pseudonym {
  const pseudonym = layers[layer - 1]
  if (!pseudonym) throw new Error(`nothing is known under layer ${layer}`)
  return pseudonym.toString('hex') as Pseudonym
}
