import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../cast/open-town.ts'
import { organisations } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { testTown, today } from '../../../test/town.ts'
import { agreementStanding } from './agreement.ts'
import { agreementsOf } from './keep-agreement.ts'
import { warnBeforeEnd } from './warn-before-end.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const all = '/beheer/overeenkomsten'
const words = {
  kind: 'exchange',
  title: 'Gegevens delen met de school',
  organisations: organisations.school.id,
  otherParties: 'Samenwerkingsverband Waterland',
  purpose: 'Samen bespreken wat een leerling nodig heeft',
  legalGround: 'Jeugdwet artikel 7.3.11',
  groundSeenOn: '2026-09-01',
  whichData: 'Naam, klas, vraag',
  from: '2026-01-01',
  until: '2026-12-31',
  signedOn: '2025-12-15',
  signedBy: 'Namens alle partijen',
  document: 'Z-2025-118',
  reason: 'Nieuw convenant',
}
const mails = () =>
  town.act(storyteller, ({ db }) => db.selectFrom('mail.message').select(['recipient', 'body']).execute())

test('an agreement stands from its first day up to and including its last, once it was signed', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const one = { from: day('2026-01-01'), until: day('2026-12-31'), signedOn: day('2025-12-15'), ended: null }
  const on = (text: string, agreement = one) => agreementStanding(agreement, day(text), 30)
  assert.equal(on('2025-12-14'), 'unsigned')
  assert.equal(on('2025-12-31'), 'ahead')
  assert.equal(on('2026-11-30'), 'stands')
  assert.equal(on('2026-12-01'), 'ends-soon')
  assert.equal(on('2026-12-31'), 'ends-soon')
  assert.equal(on('2027-01-01'), 'over')
  assert.equal(agreementStanding({ ...one, signedOn: null }, day('2026-06-01'), 30), 'unsigned')
})

test('who keeps it is told what is missing, and of two who change it the second reads both', async () => {
  assert.equal((await administrator.post(`${all}/nieuw`, { ...words, until: '2025-01-01' })).status, 422)
  assert.equal((await administrator.post(`${all}/nieuw`, words)).status, 303)
  const [agreement] = await town.act(storyteller, agreementsOf)
  assert.deepEqual(agreement?.parties, ['Basisschool De Vlinder'])
  const own = `${all}/${agreement?.id}`
  const save = (title: string) => administrator.post(own, { ...words, title, reason: 'Andere naam', version: '1' })
  assert.equal((await save('Samen delen')).status, 303)
  const second = await save('Delen met school')
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Samen delen/)
  assert.match(page, /value="Delen met school"/)
  assert.match(page, /Toegevoegd: Nieuw convenant/)
})

test('the night warns those who keep the centre once, and the list says so', async () => {
  await town.act(storyteller, warnBeforeEnd)
  await town.act(storyteller, warnBeforeEnd)
  const sent = await mails()
  assert.deepEqual(
    sent.map(({ recipient }) => recipient),
    ['beheerder@vlierdam.example'],
  )
  assert.match(sent[0]?.body ?? '', /Samen delen.*31 december 2026/)
  assert.match(await (await administrator.get(all)).text(), /1 afspraak loopt binnenkort af/)
})

test('the municipality reads the register and changes nothing; what was ended stays in it', async () => {
  const [agreement] = await town.act(storyteller, agreementsOf)
  const end = { on: today.toString(), why: 'Het samenwerkingsverband stopt' }
  assert.equal((await administrator.post(`${all}/${agreement?.id}/einde`, end)).status, 303)
  const official = await as(town.app, 'gemeente')
  assert.match(await (await official.get('/overeenkomsten')).text(), /Samen delen[\s\S]*voorbij/)
  assert.equal((await official.get(all)).status, 404)
  const set = { days: '30', settingWhy: 'Zo besloten', version: '' }
  assert.equal((await administrator.post(`${all}/waarschuwing`, set)).status, 303)
  assert.equal((await administrator.post(`${all}/waarschuwing`, set)).status, 409)
})
