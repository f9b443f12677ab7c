/** A school and its children on the day of a session, for the tests of sessions. */
import assert from 'node:assert/strict'
import type { CastFamily } from '../../../../../cast/family.ts'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { locations, professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { type ChildId, enrolAtSchool, openSchool, type SchoolId } from '../../../../people/index.ts'
import { recordAnswers } from '../index.ts'
import { receiveBatch } from '../stock/receive-batch.ts'

export const town = await testTown()
export const nurse = await as(town.app, 'jeugdverpleegkundige')
export const doctor = await as(town.app, 'jeugdarts')
export const asNurse = actorOf(professionals.nurse)
export const today = '2026-11-23'
export const day = Temporal.PlainDate.from(today)

await town.act(asNurse, ctx =>
  receiveBatch(ctx, {
    vaccine: 'hpv',
    product: null,
    batch: 'H2231',
    expiresOn: Temporal.PlainDate.from('2027-08-31'),
    amount: 50,
    location: locations[0].id,
  }),
)

const family = (name: string): CastFamily => ({
  name: 'Mol',
  story: '',
  addresses: [],
  guardians: [
    { givenNames: 'Els', familyName: 'Mol', sex: 'female', bsn: null, relation: 'mother', custody: 'with-custody' },
  ],
  children: [{ givenNames: name, familyName: 'Mol', sex: 'male', bsn: null, born: { years: 10, months: 2 } }],
})

type Pupil = { readonly id: ChildId; readonly mother: string }

/** A ten-year-old in group 7 of this school, born in the year that HPV is given; with his mother's yes, unless told otherwise. */
export async function pupil(school: SchoolId, name: string, says: 'yes' | 'no' | 'nothing' = 'yes'): Promise<Pupil> {
  return town.act(asNurse, async ctx => {
    const { children, guardians } = await registerFamily(ctx, family(name))
    const id = children.get(name)
    if (!id) throw new Error(name)
    const mother = guardians.get('Els') ?? ''
    await enrolAtSchool(ctx, { child: id, school, className: 'groep 7', since: day.subtract({ months: 3 }) })
    const word = { person: mother, on: day, route: 'writing' as const, because: null, until: null }
    if (says !== 'nothing') await recordAnswers(ctx, id, { ...word, says, about: [{ vaccine: 'hpv', ordinal: null }] })
    return { id, mother }
  })
}

export const newSchool = (name: string) =>
  town.act(storyteller, ctx => openSchool(ctx, { name, kind: 'primary', brin: null }))

/** Plans a session of today at this school; gives its address. */
export async function plan(school: SchoolId, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const words = { on: today, place: 'Gymzaal', school, location: locations[0].id, vaccines: 'hpv', ...more }
  const response = await nurse.post('/vaccinatiesessies', words)
  assert.equal(response.status, 303)
  return (response.headers.get('location') ?? '').replace(/\?.*/, '')
}

export const read = async (path: string) => (await nurse.get(path)).text()

/** The words of the tap on the list, as the page shows them. */
export async function tapOf(session: string, { id }: Pupil): Promise<Record<string, string>> {
  const form = new RegExp(`action="${session}/kind/${id}"[\\s\\S]*?</form>`).exec(await read(session))?.[0] ?? ''
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const { _key, ...words } = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
  return { ...words, tap: 'left-arm' }
}
