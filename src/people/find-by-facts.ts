/** The one child who answers to exact facts, for a program that must know whom a professional means without showing anybody. */
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { householdsOfEach } from './look-up.ts'
import { type Child, type Household, type Sex, searchName } from './person.ts'
import { findChildrenBornBetween } from './store.ts'

export type Facts = {
  readonly familyName: string
  readonly birthDate: Temporal.PlainDate
  readonly sex: Sex
  /** Of use for who shares the rest, such as twins; empty when it is not known. */
  readonly givenNames?: string
  /** When known, the child lives there. */
  readonly address?: Pick<Household, 'postcode' | 'houseNumber'> | null
}

/**
 * Nobody when no child answers to all of it, and nobody when more do: a wrong one is worse than none. The search is logged, and not who
 * was found: what comes of it is for a program.
 */
export async function findChildByFacts(ctx: Ctx, facts: Facts): Promise<Child | undefined> {
  record(ctx, 'search', 'people.child', null, 'facts')
  const born = await findChildrenBornBetween(ctx.db, ctx.municipality, { from: facts.birthDate, to: facts.birthDate })
  const named = born.filter(child => child.sex === facts.sex && same(child.familyName, facts.familyName))
  const there = facts.address ? await livingAt(ctx, named, facts.address) : named
  const called = there.filter(child => firstName(child.givenNames) === firstName(facts.givenNames ?? ''))
  const [found, ...others] = there.length > 1 ? called : there
  return others.length === 0 ? found : undefined
}

async function livingAt(ctx: Ctx, children: readonly Child[], address: NonNullable<Facts['address']>) {
  const homes = await householdsOfEach(
    ctx,
    children.map(({ id }) => id),
  )
  return children.filter(({ id }) =>
    (homes.get(id) ?? []).some(
      home =>
        close(home.postcode) === close(address.postcode) && close(home.houseNumber) === close(address.houseNumber),
    ),
  )
}

/** Neither capitals, accents nor spaces make another name. */
export const nameInIndex = (familyName: string): string =>
  searchName({ givenNames: '', familyName }).replace(/\s+/g, ' ')

const same = (one: string, other: string): boolean => nameInIndex(one) === nameInIndex(other)
const firstName = (names: string): string => searchName({ givenNames: names, familyName: '' }).split(/\s+/)[0] ?? ''
const close = (text: string): string => text.replace(/\s/g, '').toLowerCase()
