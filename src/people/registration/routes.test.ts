import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const sem = children.get('Sem') ?? ''
const amina = guardians.get('Amina') ?? ''
const joris = guardians.get('Joris') ?? ''
const desk = await as(town.app, 'balie')

const pippa = {
  givenNames: 'Pippa',
  familyName: 'Zwanenburg',
  birthKind: 'born',
  birthDate: '1-11-2026',
  sex: 'female',
  bsn: '',
  language: 'Nederlands',
}
const mother = {
  'carer1-givenNames': 'Fleur',
  'carer1-familyName': 'Zwanenburg',
  'carer1-relation': 'mother',
  'carer1-custody': 'with-custody',
  'carer1-livesThere': 'ja',
}
const home = { street: 'Kade', houseNumber: '3', postcode: '1236gh', town: 'Vlierdam' }
const pageAfter = async (response: Response) => (await desk.get(response.headers.get('location') ?? '')).text()

test('the desk registers a child with her mother and their address in one go', async () => {
  const response = await desk.post('/jeugd/nieuw', { ...pippa, ...mother, ...home })
  assert.equal(response.status, 303)
  const page = await pageAfter(response)
  assert.match(page, /Het kind is geregistreerd/)
  assert.match(page, /Pippa Zwanenburg/)
  assert.match(page, /Fleur Zwanenburg/)
  assert.match(page, /Kade 3, 1236 GH Vlierdam/)
  assert.match(page, /met gezag/)
})

test('a child with the same day and name is asked about first, and registered when the desk says it is another', async () => {
  const again = { ...pippa, givenNames: 'Isa', familyName: 'Zwanenburg' }
  const question = await desk.post('/jeugd/nieuw', again)
  assert.equal(question.status, 422)
  const page = await question.text()
  assert.match(page, /misschien al bekend/)
  assert.match(page, /Pippa Zwanenburg/)
  assert.match(page, /value="Isa"/)
  assert.equal((await desk.post('/jeugd/nieuw', { ...again, isAnother: 'ja' })).status, 303)
})

test('a BSN that is known is never registered twice, and leads to its child', async () => {
  const response = await desk.post('/jeugd/nieuw', { ...pippa, birthDate: '2-11-2026', bsn: '999900183' })
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /Het hoort bij Sem de Vries/)
  assert.match(page, new RegExp(`/jeugd/${sem}/gezin`))
})

test('a BSN with a slip is refused with the typed words kept', async () => {
  const response = await desk.post('/jeugd/nieuw', { ...pippa, bsn: '999900184' })
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /er zit een tikfout in/)
  assert.match(page, /value="999900184"/)
})

test('a child that is expected needs no first name', async () => {
  const baby = {
    ...pippa,
    givenNames: '',
    familyName: 'Kruik',
    birthKind: 'expected',
    birthDate: '1-3-2027',
    sex: 'unknown',
  }
  const page = await pageAfter(await desk.post('/jeugd/nieuw', baby))
  assert.match(page, /nog niet geboren/)
})

test('a mother who is known by her BSN is not registered a second time', async () => {
  const known = { ...mother, 'carer1-givenNames': 'Amina', 'carer1-familyName': 'Yılmaz', 'carer1-bsn': '999900158' }
  const response = await desk.post('/jeugd/nieuw', { ...pippa, givenNames: 'Deniz', familyName: 'de Vries', ...known })
  const page = await pageAfter(response)
  assert.match(page, new RegExp(`/gezin/${amina}/contact`))
  assert.match(page, /Lina de Vries/)
})

test("a mother's BSN that stands under another name is asked about, and nothing is stored", async () => {
  const wrong = { ...mother, 'carer1-bsn': '999900158' }
  const response = await desk.post('/jeugd/nieuw', { ...pippa, givenNames: 'Mees', familyName: 'Otterloo', ...wrong })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /staat hier op een andere naam/)
  assert.match(await (await desk.get('/jeugd?q=Mees+Otterloo')).text(), /Niet gevonden/)
})

test('nobody is registered as their own mother', async () => {
  const own = { bsn: '999990007', 'carer1-bsn': '999990007' }
  const response = await desk.post('/jeugd/nieuw', { ...pippa, ...mother, ...own, birthDate: '3-11-2026' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /staat hier op een andere naam/)
})

test('a baby brother of Sem gets his parents and his address without typing them again', async () => {
  const form = await (await desk.get(`/jeugd/nieuw?bij=${sem}`)).text()
  assert.match(form, /Woont ook op Lindelaan 40/)
  const brother = { ...pippa, givenNames: 'Tijn', familyName: 'de Vries', birthDate: '20-11-2026', sex: 'male' }
  const shared = { sibling: sem, sharedGuardians: [amina, joris], sharedAddress: 'ja' }
  const page = await pageAfter(await desk.post('/jeugd/nieuw', { ...brother, ...shared }))
  for (const words of [/Amina Yılmaz/, /Joris de Vries/, /Lindelaan 40/, /Sem de Vries/]) assert.match(page, words)
})

test('somebody of 23 or older, or born tomorrow, is not registered as a child', async () => {
  const birthDates = { '23-11-2003': /tot de dag waarop iemand 23 wordt/, '24-11-2026': /moet nog komen/ }
  for (const [birthDate, words] of Object.entries(birthDates)) {
    const response = await desk.post('/jeugd/nieuw', { ...pippa, birthDate })
    assert.match(await response.text(), words)
  }
})
