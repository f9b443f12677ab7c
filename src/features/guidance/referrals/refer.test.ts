import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testTown } from '../../../../test/town.ts'
import type { PersonId, Said } from '../../../people/index.ts'
import { child, nurse, offer, parent, words, yesOf } from './haddad.fixture.ts'
import { refer } from './refer.ts'

const town = await testTown()
const coach = await offer(town)

/** What comes of referring somebody born on this day, when these people said this. */
const referring = async (born: string, saidBy: (youth: PersonId, mother: PersonId) => Said) => {
  const amir = await child(town, 'Amir', born)
  const mother = await parent(town, amir, 'Rima')
  return town.act(nurse, ctx => refer(ctx, { child: amir, offer: coach, ...words, said: saidBy(amir, mother) }))
}

test('without the consent of a parent with custody a child of 11 is not referred', async () => {
  const born = '2014-11-24'
  const silent = await referring(born, () => yesOf())
  assert.deepEqual(silent, { kind: 'refused', consent: { kind: 'awaits', parties: ['parents-with-custody'] } })
  assert.equal((await referring(born, (_, mother) => yesOf(mother))).kind, 'sent')
})

test('a youth of 12 to 15 and a parent with custody both say yes before a referral is sent', async () => {
  const born = '2012-01-01'
  const onlyParent = await referring(born, (_, mother) => yesOf(mother))
  assert.deepEqual(onlyParent, { kind: 'refused', consent: { kind: 'awaits', parties: ['youth'] } })
  assert.equal((await referring(born, youth => yesOf(youth))).kind, 'refused')
  assert.equal((await referring(born, (youth, mother) => yesOf(youth, mother))).kind, 'sent')
})

test('a youth of 14 who keeps wishing it is referred though the parents say no, with the reason', async () => {
  const said = (youth: PersonId, mother: PersonId): Said => ({
    ...yesOf(youth),
    answers: [
      { person: youth, says: 'yes' },
      { person: mother, says: 'no' },
    ],
  })
  const exception = { ground: 'youth-keeps-wish', reason: 'Noor vraagt er al maanden om.' } as const
  assert.equal((await referring('2012-01-01', said)).kind, 'refused')
  assert.equal((await referring('2012-01-01', (youth, mother) => ({ ...said(youth, mother), exception }))).kind, 'sent')
})

test('a youth of 16 decides alone, and the yes of a parent is not enough', async () => {
  const born = '2010-11-23'
  assert.equal((await referring(born, youth => yesOf(youth))).kind, 'sent')
  assert.equal((await referring(born, (_, mother) => yesOf(mother))).kind, 'refused')
})

test('the yes of a parent without custody counts for nothing', async () => {
  const amir = await child(town, 'Amir', '2023-03-01')
  const father = await parent(town, amir, 'Yousef', 'without-custody')
  const result = await town.act(nurse, ctx => refer(ctx, { child: amir, offer: coach, ...words, said: yesOf(father) }))
  assert.equal(result.kind, 'refused')
})

test('the receiving organisation is told by e-mail that something waits, and not about whom', async () => {
  await referring('2023-03-01', (_, mother) => yesOf(mother))
  const messages = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['recipient', 'body']).execute(),
  )
  assert.ok(messages.some(message => message.recipient === 'info@organisatie3.example'))
  assert.ok(messages.every(message => !message.body.includes('Haddad') && !message.body.includes('Amir')))
})
