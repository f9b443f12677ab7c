import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, vos } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const separated = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const sem = children.get('Sem') ?? ''
const finn = separated.children.get('Finn') ?? ''
const desk = await as(town.app, 'balie')
const pageAfter = async (response: Response) => (await desk.get(response.headers.get('location') ?? '')).text()

test('the family page shows the parents with custody, the address, the brothers and sisters', async () => {
  const page = await (await desk.get(`/jeugd/${sem}/gezin`)).text()
  for (const words of [/Sem de Vries/, /Amina Yılmaz/, /Joris de Vries/, /met gezag/, /Lindelaan 40/, /Lina de Vries/])
    assert.match(page, words)
})

test('a father without custody who lives elsewhere is shown as such', async () => {
  const page = await (await desk.get(`/jeugd/${finn}/gezin`)).text()
  assert.match(page, /zonder gezag/)
  assert.match(page, /Dijkstraat 77/)
})

test('a pedagogue sees the family but changes nothing', async () => {
  const page = await (await (await as(town.app, 'pedagoog')).get(`/jeugd/${sem}/gezin`)).text()
  assert.match(page, /Amina Yılmaz/)
  assert.doesNotMatch(page, /Wijzig contactgegevens|Nieuw adres|\/bsn/)
})

test('from a child everyone can go on to what they may do for it, and to nothing else', async () => {
  const ways = [
    `/balie?kind=${sem}`,
    `/signalen/nieuw?kind=${sem}`,
    `/verwijzingen/nieuw?kind=${sem}`,
    `/plannen/nieuw?kind=${sem}`,
  ]
  const waysOf = async (who: string) => {
    const page = await (await (await as(town.app, who)).get(`/jeugd/${sem}/gezin`)).text()
    return ways.filter(way => page.includes(`href="${way}"`))
  }
  assert.deepEqual(await waysOf('jeugdverpleegkundige'), ways)
  assert.deepEqual(await waysOf('balie'), ways.slice(0, 2))
  assert.deepEqual(await waysOf('wijkteam'), ways.slice(1))
})

test('a grandmother who takes care of the child is added with her relation', async () => {
  const carer = { givenNames: 'Oma', familyName: 'Yılmaz', relation: 'foster-parent', custody: 'without-custody' }
  const page = await pageAfter(await desk.post(`/jeugd/${sem}/gezin/verzorgers/nieuw`, carer))
  assert.match(page, /Oma Yılmaz/)
  assert.match(page, /pleegouder/)
})

test('a move ends the old address and keeps who moved together', async () => {
  const form = await (await desk.get(`/jeugd/${sem}/gezin/adres`)).text()
  assert.match(form, /Amina Yılmaz/)
  const amina = /value="([^"]+)"[^>]*>\s*<label[^>]*>Amina Yılmaz/.exec(form)?.[1] ?? ''
  const home = { street: 'Kade', houseNumber: '3', postcode: '1236 GH', town: 'Vlierdam', since: '20-11-2026' }
  const page = await pageAfter(await desk.post(`/jeugd/${sem}/gezin/adres`, { ...home, people: [sem, amina] }))
  assert.match(page, /Kade 3, 1236 GH Vlierdam/)
  assert.match(page, /Hier wonen Sem de Vries en Amina Yılmaz/)
})

test('a move before the last one is refused', async () => {
  const home = { street: 'Kade', houseNumber: '9', postcode: '1236 GH', town: 'Vlierdam', since: '19-11-2026' }
  const response = await desk.post(`/jeugd/${sem}/gezin/adres`, { ...home, people: sem })
  assert.equal(response.status, 422)
})

test('a move without an address or without people is asked again', async () => {
  const page = await (await desk.post(`/jeugd/${sem}/gezin/adres`, { since: '23-11-2026' })).text()
  for (const words of [/Vul de straat in/, /Vul een postcode in/, /Kies wie er woont/]) assert.match(page, words)
})

test('a child that does not exist has no family page', async () => {
  assert.equal((await desk.get('/jeugd/00000000-0000-7000-8000-000000000999/gezin')).status, 404)
  assert.equal((await desk.get('/jeugd/niets/gezin')).status, 404)
})
