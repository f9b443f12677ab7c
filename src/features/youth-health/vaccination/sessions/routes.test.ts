import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../../../../cast/town.ts'
import { now } from '../../../../../test/town.ts'
import { addHold } from '../holds/add-hold.ts'
import { receiveBatch } from '../stock/receive-batch.ts'
import { asNurse, day, doctor, newSchool, nurse, plan, pupil, read, tapOf, today, town } from './school-day.fixture.ts'
import { lastWord, tallyOf } from './session.ts'
import { findCalled, findSessions } from './store.ts'

const stockOf = async () => /H2231[\s\S]*?numeric-column[^>]*>\s*(\d+)/.exec(await read('/vaccinatievoorraad'))?.[1]

test('the list holds who is due: with consent first, who refused and who has to be asked apart', async () => {
  const school = await newSchool('De Linde')
  await pupil(school, 'Adam')
  await pupil(school, 'Bram', 'nothing')
  await pupil(school, 'Chris', 'no')
  const held = await pupil(school, 'Daan')
  const because = {
    kind: 'contra-indication' as const,
    because: 'Allergie',
    saidBy: 'jeugdarts',
    since: day,
    until: null,
  }
  await town.act(asNurse, ctx => addHold(ctx, held.id, { ...because, vaccine: 'hpv' }))
  const page = await read(await plan(school))
  assert.match(page, /Klaar om te geven \(1\)[\s\S]*Adam Mol[\s\S]*Eerst iets regelen \(3\)/)
  assert.match(page, /HPV: nog geen ja van een ouder met gezag/)
  assert.match(page, /Hier is op 23 november 2026 nee tegen gezegd/)
  assert.match(page, /Mag om medische redenen niet/)
})

test('one tap gives the dose: batch and arm are in the record, the stock goes down, the next child has the focus', async () => {
  const school = await newSchool('De Beuk')
  const adam = await pupil(school, 'Adam')
  await pupil(school, 'Bram')
  const session = await plan(school)
  const before = Number(await stockOf())
  const response = await nurse.post(`${session}/kind/${adam.id}`, await tapOf(session, adam))
  const page = await read(response.headers.get('location') ?? '')
  assert.match(page, /Adam Mol: gegeven\./)
  assert.match(
    page,
    /autofocus[^>]*aria-label="Gegeven links, bij Bram Mol"|aria-label="Gegeven links, bij Bram Mol"[^>]*autofocus/,
  )
  assert.match(await read(`/jeugd/${adam.id}/vaccinaties`), /H2231, linkerarm, Mirjam Jansen/)
  assert.equal(Number(await stockOf()), before - 1)
})

test('a form that is sent again over a dead line records nothing twice', async () => {
  const school = await newSchool('De Es')
  const adam = await pupil(school, 'Adam')
  const session = await plan(school)
  const tap = { ...(await tapOf(session, adam)), _key: crypto.randomUUID() }
  const before = Number(await stockOf())
  const answers = await Promise.all([1, 2, 3].map(() => nurse.post(`${session}/kind/${adam.id}`, tap)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  )
  assert.equal(Number(await stockOf()), before - 1)
})

test('two tables that give the same child at once: one dose, and the second is told who was first', async () => {
  const school = await newSchool('De Els')
  const adam = await pupil(school, 'Adam')
  const session = await plan(school)
  const tap = await tapOf(session, adam)
  const answers = await Promise.all([nurse, doctor].map(table => table.post(`${session}/kind/${adam.id}`, tap)))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409])
  const told = await answers.find(({ status }) => status === 409)?.text()
  assert.match(
    told ?? '',
    /Al geregistreerd\. Gegeven door (Mirjam Jansen|Daniel Okafor)[^.]*\. Er is niets dubbel vastgelegd/,
  )
  assert.equal((await read(`/jeugd/${adam.id}/vaccinaties`)).match(/H2231/g)?.length, 1)
})

test('without a yes nothing is given; with the yes of the mother at the table it is', async () => {
  const school = await newSchool('De Eik')
  const bram = await pupil(school, 'Bram', 'nothing')
  const session = await plan(school)
  const page = await read(`${session}/kind/${bram.id}`)
  const stock = /name="stock-hpv"[\s\S]*?<option value="([^"]+)"/.exec(page)?.[1] ?? ''
  const given = { outcome: 'given', turn: '1', given: 'hpv', 'stock-hpv': stock, 'site-hpv': 'right-arm' }
  const refused = await nurse.post(`${session}/kind/${bram.id}`, given)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Voor HPV is nog toestemming nodig van een ouder met gezag/)
  const recorded = await nurse.post(`${session}/kind/${bram.id}`, {
    ...given,
    consentOf: bram.mother,
    route: 'in-person',
  })
  assert.equal(recorded.status, 303)
  assert.match(await read(`/jeugd/${bram.id}/vaccinaties`), /H2231, rechterarm/)
})

test('who was absent is on the list of the next session, who was given is not', async () => {
  const school = await newSchool('De Berk')
  const adam = await pupil(school, 'Adam')
  const bram = await pupil(school, 'Bram')
  const session = await plan(school)
  await nurse.post(`${session}/kind/${adam.id}`, await tapOf(session, adam))
  await nurse.post(`${session}/kind/${bram.id}`, { ...(await tapOf(session, bram)), tap: 'absent' })
  const follow = await plan(school, { follows: session.replace('/vaccinatiesessies/', ''), on: '2026-11-24' })
  const page = await read(follow)
  assert.match(page, /Bram Mol/)
  assert.doesNotMatch(page, /Adam Mol/)
  assert.match(page, /Registreren kan vanaf 24 november 2026/)
})

test('what was tapped by mistake is undone: the dose lapses, the stock is back, and it can be given again', async () => {
  const school = await newSchool('De Den')
  const adam = await pupil(school, 'Adam')
  const session = await plan(school)
  const before = await stockOf()
  const tap = await tapOf(session, adam)
  await nurse.post(`${session}/kind/${adam.id}`, tap)
  await nurse.post(`${session}/kind/${adam.id}`, { outcome: 'undone', turn: '2', because: 'Verkeerde naam' })
  assert.equal(await stockOf(), before)
  assert.match(await read(`/jeugd/${adam.id}/vaccinaties`), /Verkeerde naam/)
  assert.equal((await nurse.post(`${session}/kind/${adam.id}`, { ...tap, turn: '3' })).status, 303)
})

test('nothing is registered before the day, and an expired batch is refused with the reason', async () => {
  const school = await newSchool('De Iep')
  const adam = await pupil(school, 'Adam')
  const tomorrow = await plan(school, { on: '2026-11-24' })
  const absent = { outcome: 'absent', turn: '1' }
  assert.match(await (await nurse.post(`${tomorrow}/kind/${adam.id}`, absent)).text(), /registreren kan op de dag zelf/)
  const old = await town.act(
    asNurse,
    ctx =>
      receiveBatch(ctx, {
        vaccine: 'hpv',
        product: null,
        batch: 'OUD1',
        expiresOn: Temporal.PlainDate.from('2026-11-01'),
        amount: 5,
        location: locations[0].id,
      }),
    { now: now.subtract({ hours: 24 * 90 }) },
  )
  const session = await plan(school)
  const expired = `${old.kind === 'received' ? old.batch.id : ''}:${locations[0].id}`
  const response = await nurse.post(`${session}/kind/${adam.id}`, {
    ...(await tapOf(session, adam)),
    'stock-hpv': expired,
  })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Deze partij is verlopen en mag niet gegeven worden/)
})

test('a plan without a school and without years is asked again', async () => {
  const words = { on: today, place: 'Sporthal', location: locations[0].id, vaccines: 'hpv' }
  const response = await nurse.post('/vaccinatiesessies', words)
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Kies een school, of vul geboortejaren in/)
})

test('the figures of a session add up', async () => {
  const [turns, absent] = await town.act(asNurse, async ({ db, municipality }) => {
    const [first] = (await findSessions(db, municipality, day)).toReversed()
    const called = first ? (await findCalled(db, municipality, [first.id])).get(first.id) : []
    return [tallyOf(called ?? []), lastWord([])] as const
  })
  assert.equal(turns.called, turns.given + turns.absent + turns.refused + turns['not-given'] + turns.open)
  assert.equal(absent, null)
})
