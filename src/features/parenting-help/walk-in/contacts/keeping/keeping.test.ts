import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../../../cast/open-town.ts'
import { professionals } from '../../../../../../cast/town.ts'
import { as } from '../../../../../../test/as.ts'
import { now, testTown } from '../../../../../../test/town.ts'
import { registerChild } from '../../../../../people/index.ts'
import { registerContact } from '../../register-contact.ts'
import { contactsOfChild, linkContact } from '../link-contact.ts'
import { forgetNamesOfContacts } from './forget-names.ts'

const town = await testTown()
const desk = actorOf(professionals.desk)
const child = await town.act(storyteller, ctx =>
  registerChild(ctx, {
    givenNames: 'Fenna',
    familyName: 'Waterman',
    birth: { kind: 'born', on: Temporal.PlainDate.from('2023-05-04') },
    sex: 'female',
    bsn: null,
    language: 'nl',
    interpreterLanguage: null,
    isAnother: false,
  }),
)
const fenna = child.kind === 'registered' ? child.id : assert.fail('no child')
const after = (months: number) => now.toZonedDateTimeISO('Europe/Amsterdam').add({ months }).toInstant()
const nightAfter = (months: number) => town.act(storyteller, forgetNamesOfContacts, { now: after(months) })
const known = () => town.act(desk, ctx => contactsOfChild(ctx, fenna), { now: after(240) })
const asked = {
  channel: 'desk',
  asker: 'parent',
  ageBand: null,
  kind: 'advice',
  followUp: 'none',
  minutes: 10,
} as const

test('about whom a contact was goes when the municipality said so, and the contact is counted on', async () => {
  const contact = { ...asked, topics: ['sleep'], language: '', location: null } as const
  await town.act(desk, ctx => registerContact(ctx, { ...contact, child: fenna }))
  const later = await town.act(desk, ctx => registerContact(ctx, { ...contact, child: null }))
  await town.act(desk, ctx => linkContact(ctx, later, { version: 0, child: fenna }), { now: after(6) })
  await nightAfter(120)
  assert.equal((await known()).length, 2, 'nothing was chosen')
  const administrator = await as(town.app, 'beheerder')
  assert.match(await (await administrator.get('/beheer/contacten')).text(), /Ons voorstel is 2 jaar[\s\S]*value="2"/)
  const choice = { keptYears: '2', reason: 'Besluit van het college.', version: '' }
  assert.equal((await administrator.post('/beheer/contacten', choice)).status, 303)
  await nightAfter(25)
  assert.deepEqual(
    (await known()).map(({ id }) => id),
    [later],
  )
  await nightAfter(31)
  assert.deepEqual(await known(), [])
  const { rows, lines } = await town.act(storyteller, async ({ db }) => ({
    rows: await db.selectFrom('parenting_help.contact').select('child_id').execute(),
    lines: await db.selectFrom('audit.event').select('subject_id').where('event', '=', 'delete').execute(),
  }))
  assert.deepEqual(
    rows.map(row => row.child_id),
    [null, null],
  )
  assert.deepEqual(
    lines.map(line => line.subject_id),
    [fenna, fenna],
  )
})
