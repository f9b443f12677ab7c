import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { type ChildId, recordCustody, registerGuardian, settle } from '../../../../people/index.ts'
import { findMessages } from '../../../../platform/mail/store.ts'
import { noteNotHeld } from '../../consultation/moments/note-not-held.ts'
import { childBorn, nurse, sessionOn } from '../clinic.fixture.ts'
import { candidatesOf } from './candidates.ts'
import { inviteGroup } from './invite-group.ts'
import { standingOf, wayFor } from './rules.ts'
import { findInvitationsOfEach } from './store.ts'

const town = await testTown()

/** Every test has a year of birth of its own that is due for its own moment. */
const fiveYears = today.subtract({ years: 5, months: 2 })
const born = { from: fiveYears, to: fiveYears }
const group = { moment: '16', school: null, className: null, born } as const

async function parentOf(child: ChildId, email: string | null): Promise<void> {
  await town.act(nurse, async ctx => {
    const person = { givenNames: 'Ouder', familyName: 'Proef', sex: 'female', bsn: null, language: 'nl' } as const
    const guardian = await registerGuardian(ctx, { ...person, interpreterLanguage: null, phone: null, email })
    await recordCustody(ctx, {
      child,
      guardian,
      relation: 'mother',
      custody: 'with-custody',
      since: today.subtract({ years: 5 }),
    })
  })
}

const houseFor = (child: ChildId) =>
  town.act(nurse, ctx =>
    settle(ctx, {
      street: 'Dorpsstraat',
      houseNumber: '1',
      postcode: '1234 AB',
      town: 'Vlierdam',
      kind: 'home',
      people: [child],
      since: today.subtract({ years: 1 }),
    }),
  )

const [mailed, lettered, unknown] = [
  await childBorn(town, fiveYears, 'Mailkind'),
  await childBorn(town, fiveYears, 'Briefkind'),
  await childBorn(town, fiveYears, 'Zonderkind'),
]
await parentOf(mailed, 'ouder@voorbeeld.example')
await parentOf(lettered, null)
await houseFor(lettered)

test('two clicks at once invite everybody once: by mail, by letter, and who has no address is named with the reason', async () => {
  const clicks = await Promise.all(
    [1, 2].map(() => town.act(nurse, ctx => inviteGroup(ctx, { ...group, sessions: [] }))),
  )
  assert.deepEqual(clicks.map(({ kind }) => kind).toSorted(), ['invited', 'invited'])
  const facts = await town.act(nurse, ctx =>
    findInvitationsOfEach(ctx.db, ctx.municipality, [mailed, lettered, unknown]),
  )
  const waysOf = (child: ChildId) => (facts.get(child) ?? []).map(({ outcome }) => outcome.way)
  assert.deepEqual(waysOf(mailed), ['mail'])
  assert.deepEqual(waysOf(lettered), ['letter'])
  assert.ok(waysOf(unknown).every(way => way === 'none'))
  const messages = await town.act(nurse, ctx => findMessages(ctx.db, ctx.municipality))
  assert.equal(messages.length, 1)
  assert.doesNotMatch(messages[0]?.body ?? '', /Mailkind|Proef|Groep 2|jeugdgezondheid/)
})

test('the page of the round names everybody, and the letters stand ready for paper', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await client.get(`/uitnodigen?moment=16&year=${fiveYears.year}`)).text()
  assert.match(page, /uitgenodigd op/)
  const rounds = [...page.matchAll(/href="(\/uitnodigen\/[0-9a-f-]{36})"/g)].map(([, href]) => href ?? '')
  const bodies = await Promise.all(rounds.map(async href => (await client.get(href)).text()))
  const body = bodies.find(one => one.includes('Briefkind')) ?? assert.fail('no round with the letter')
  assert.match(body, /Geen e-mailadres en geen woonadres bekend/)
  const href = /href="(\/uitnodigen\/[^"]+\/brieven)"/.exec(body)?.[1] ?? assert.fail('no letters')
  const letters = await (await client.get(href)).text()
  assert.match(letters, /Aan de ouders of verzorgers van Briefkind Proef/)
  assert.match(letters, /Dorpsstraat 1/)
})

test('who did not come is invited again, and nobody else', async () => {
  const next = { kind: 'invite', about: '', dueOn: today.add({ days: 3 }) } as const
  await town.act(nurse, ctx =>
    noteNotHeld(ctx, lettered, { moment: '16', on: today, reason: 'absent', note: '', next }),
  )
  await town.act(nurse, ctx => inviteGroup(ctx, { ...group, sessions: [] }))
  const facts = await town.act(nurse, ctx => findInvitationsOfEach(ctx.db, ctx.municipality, [mailed, lettered]))
  assert.equal(facts.get(mailed)?.length, 1)
  assert.equal(facts.get(lettered)?.length, 2)
})

test('three places for four children: three get one each, and the fourth is told to be without', async () => {
  const birth = today.subtract({ years: 10, months: 2 })
  for (const name of ['A', 'B', 'C', 'D']) await houseFor(await childBorn(town, birth, name))
  const session = await sessionOn(town, today.add({ days: 10 }))
  const wish = { moment: '17', school: null, className: null, born: { from: birth, to: birth } } as const
  const invited = await town.act(nurse, ctx => inviteGroup(ctx, { ...wish, sessions: [session] }))
  assert.equal(invited.kind === 'invited' && invited.count, 3)
  const client = await as(town.app, 'jeugdverpleegkundige')
  const round = invited.kind === 'invited' ? invited.round : ''
  assert.match(await (await client.get(`/uitnodigen/${round}`)).text(), /Er was geen plek meer/)
  assert.match(await (await client.get(`/spreekuur/${session}`)).text(), /09:40/)
})

test('a child without a moment in its programme is not due, and a mail goes before a letter', () => {
  assert.equal(standingOf({ moment: undefined, plannedOn: null, invitedOn: null, notHeld: [] }, today).kind, 'not-due')
  assert.equal(wayFor(['a@b.example'], true), 'mail')
  assert.equal(wayFor([], true), 'letter')
  assert.equal(wayFor([], false), null)
})

test('who is of age is not in the group: nobody writes in that record any more', async () => {
  const birth = today.subtract({ years: 18 })
  await childBorn(town, birth, 'Volwassen')
  const youth = await childBorn(town, birth.add({ days: 1 }), 'Bijna')
  const wish = {
    moment: '19',
    school: null,
    className: null,
    born: { from: birth, to: birth.add({ days: 1 }) },
  } as const
  const candidates = await town.act(nurse, ctx => candidatesOf(ctx, wish))
  assert.deepEqual(
    candidates.map(({ child }) => child.id),
    [youth],
  )
})
