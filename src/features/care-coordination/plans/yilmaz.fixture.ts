/** Invented families for the tests of plans: who may see what depends on age, custody and who takes part. */
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import {
  type ChildId,
  type Custody,
  type PersonId,
  type Relation,
  recordCustody,
  registerChild,
  registerGuardian,
} from '../../../people/index.ts'
import { openAccount } from '../../../platform/auth/open-account.ts'
import type { Actor, Ctx } from '../../../platform/ctx.ts'
import type { PlanId } from './plan.ts'
import { type NewPlan, startPlan } from './start-plan.ts'

export const nurse = actorOf(professionals.nurse)
export const day = Temporal.PlainDate.from

export type Person = { readonly id: PersonId; readonly slug: string; readonly actor: Actor }

let people = 0

/** A child of the family Yilmaz – de Vries, born on this day. */
export const child = (town: Pick<Town, 'act'>, givenNames: string, born: string): Promise<ChildId> =>
  town.act(nurse, async ctx => {
    const registration = await registerChild(ctx, {
      givenNames,
      familyName: 'de Vries',
      sex: 'unknown',
      birth: { kind: 'born', on: day(born) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    })
    if (registration.kind !== 'registered') throw new Error(registration.kind)
    return registration.id
  })

type Parent = { readonly name: string; readonly relation?: Relation; readonly custody?: Custody }

/** A parent of these children, who can sign in. */
export const parent = (town: Pick<Town, 'act'>, children: readonly ChildId[], entry: Parent): Promise<Person> =>
  town.act(nurse, async ctx => {
    const { name, relation = 'mother', custody = 'with-custody' } = entry
    const [givenNames = '', ...rest] = name.split(' ')
    const common = {
      sex: 'unknown',
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      phone: null,
      email: null,
    } as const
    const id = await registerGuardian(ctx, { givenNames, familyName: rest.join(' '), ...common })
    for (const one of children)
      await recordCustody(ctx, { child: one, guardian: id, relation, custody, since: day('2020-01-01') })
    return { id, ...(await account(ctx, id, name, 'parent')) }
  })

/** An account for a youth, who can sign in. */
export const youth = (town: Pick<Town, 'act'>, id: ChildId, name: string): Promise<Person> =>
  town.act(nurse, async ctx => ({ id, ...(await account(ctx, id, name, 'youth')) }))

async function account(ctx: Ctx, subject: PersonId, name: string, role: 'parent' | 'youth') {
  people += 1
  const slug = `gezin-${people}`
  await openAccount(ctx, {
    signInName: slug,
    displayName: name,
    subject,
    roles: [role],
    organisation: null,
    entry: { kind: 'cast', slug },
  })
  const actor: Actor = { kind: 'account', id: subject, name, roles: new Set([role]), organisation: null }
  return { slug, actor }
}

export const reason = 'We willen weer rust in huis, en dat Sem groeit.'

/** A plan started by the nurse, who coordinates it; the family is these children and whoever is named. */
export const planFor = (
  town: Pick<Town, 'act'>,
  about: ChildId,
  members: readonly string[] = [],
  entry: Partial<NewPlan> = {},
): Promise<PlanId> =>
  town.act(nurse, async ctx => {
    const start = await startPlan(ctx, {
      child: about,
      family: { kind: 'new', name: 'Yilmaz – de Vries', members },
      reason,
      coordinator: nurse.id,
      evaluateOn: day('2027-01-15'),
      clearOn: ctx.today,
      match: null,
      invited: [],
      ...entry,
    })
    if (start.kind !== 'started') throw new Error(start.kind)
    return start.id
  })
