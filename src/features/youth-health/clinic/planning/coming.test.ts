import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { getChild } from '../../../../people/index.ts'
import { noteNotHeld } from '../../consultation/moments/note-not-held.ts'
import { childBorn, nurse, sessionOn } from '../clinic.fixture.ts'
import { appointmentsFor } from './coming.ts'
import { planContact } from './plan-contact.ts'

const town = await testTown()
const nineMonths = today.subtract({ months: 9, days: 3 })
const overview = async (child: string) =>
  (await (await as(town.app, 'jeugdverpleegkundige')).get(`/jeugd/${child}`)).text()
const appointments = (child: string) => town.act(nurse, async ctx => appointmentsFor(ctx, await getChild(ctx, child)))

test('the record says today when and where the child is expected, and the consultation of that place is one button away', async () => {
  const session = await sessionOn(town, today, '13:00')
  const child = await childBorn(town, nineMonths)
  await town.act(nurse, ctx => planContact(ctx, { child, moment: '22', session, place: 2 }))
  const page = await overview(child)
  assert.match(page, /Vandaag, maandag 23 november, 13:20/)
  assert.match(page, /Op indicatie, CJG Centrum\. Gepland door/)
  assert.match(page, new RegExp(`/jeugd/${child}/consult\\?moment=22`))
})

test('a family reads its appointments, the first one first, and none that was cancelled by moving', async () => {
  const [later, sooner] = [await sessionOn(town, today.add({ days: 9 })), await sessionOn(town, today.add({ days: 2 }))]
  const child = await childBorn(town, nineMonths)
  const give = (moment: '09' | '22', session: typeof later, place: number) =>
    town.act(nurse, ctx => planContact(ctx, { child, moment, session, place }))
  await give('22', later, 1)
  await give('09', sooner, 1)
  await give('22', later, 3)
  assert.deepEqual(
    (await appointments(child)).map(({ on, at, what }) => [`${on}`, `${at}`, what]),
    [
      ['2026-11-25', '09:00:00', 'Consult 9 maanden'],
      ['2026-12-02', '09:40:00', 'een extra afspraak'],
    ],
  )
})

test('who did not come today is not expected any more', async () => {
  const session = await sessionOn(town, today, '15:00')
  const child = await childBorn(town, nineMonths)
  await town.act(nurse, ctx => planContact(ctx, { child, moment: '09', session, place: 1 }))
  assert.equal((await appointments(child)).length, 1)
  const next = { kind: 'call', about: '', dueOn: today.add({ days: 3 }) } as const
  await town.act(nurse, ctx => noteNotHeld(ctx, child, { moment: '09', on: today, reason: 'absent', note: '', next }))
  assert.deepEqual(await appointments(child), [])
  assert.doesNotMatch(await overview(child), /Vandaag, maandag/)
})
