import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kramer, postma } from '../../../cast/families-apart.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown, today } from '../../../test/town.ts'
import { moveHouse, whereaboutsHidden } from '../index.ts'

const town = await testTown()
const { secretBecause: _, ...notYetSecret } = postma
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, notYetSecret))
await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const luna = children.get('Luna') ?? assert.fail('no Luna')
const mother = guardians.get('Iris') ?? assert.fail('no Iris')
const father = guardians.get('Dennis') ?? assert.fail('no Dennis')
const desk = await as(town.app, 'balie')
const pedagogue = await as(town.app, 'pedagoog')
const page = `/jeugd/${luna}/gezin`
const secret = /Zonnehof/
const hiddenFrom = async (reader: string) =>
  (await town.act(storyteller, ctx => whereaboutsHidden(ctx, [luna], reader))).has(luna)

test('before anybody asked for it, everyone who finds the family reads where they live', async () => {
  assert.match(await (await pedagogue.get(page)).text(), secret)
  assert.equal(await hiddenFrom(father), false)
})

test('keeping an address secret asks for a reason, and keeps what was typed', async () => {
  const refused = await desk.post(`${page}/geheim-adres`, { people: mother, since: '1-11-2026', reason: '' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Schrijf op waarom/)
})

test('of a secret address the desk reads all, and a pedagogue only that it is secret', async () => {
  const kept = await desk.post(`${page}/geheim-adres`, { people: mother, since: '1-11-2026', reason: 'bedreigd' })
  assert.equal(kept.headers.get('location'), `${page}?gedaan=geheim-adres`)
  const ofDesk = await (await desk.get(page)).text()
  assert.match(ofDesk, secret)
  assert.match(ofDesk, /geheim, niet verder vertellen/)
  const ofPedagogue = await (await pedagogue.get(page)).text()
  assert.doesNotMatch(ofPedagogue, secret)
  assert.match(ofPedagogue, /Geheim adres/)
})

test('where the child is stays hidden from the father who lives elsewhere, not from the mother or the child', async () => {
  assert.deepEqual([await hiddenFrom(father), await hiddenFrom(mother), await hiddenFrom(luna)], [true, false, false])
})

test('a search by name gives no secret address away', async () => {
  for (const who of ['pedagoog', 'wijkteam', 'schoolmaatschappelijk-werker']) {
    const found = await (await (await as(town.app, who)).get('/jeugd?q=Luna')).text()
    assert.match(found, /Luna/)
    assert.doesNotMatch(found, secret)
  }
})

test('after a move the new address is as secret as the old one', async () => {
  const address = { street: 'Meerweg', houseNumber: '4', postcode: '1238 MP', town: 'Vlierdam', kind: 'home' } as const
  await town.act(storyteller, ctx => moveHouse(ctx, { ...address, people: [mother, luna], since: today }))
  assert.doesNotMatch(await (await pedagogue.get(page)).text(), /Meerweg/)
})

test('it ends with a reason, once; a protection of another family cannot be ended here', async () => {
  const [end = ''] = /\/jeugd\/[^"]+\/einde/.exec(await (await desk.get(`${page}/geheim-adres`)).text()) ?? []
  assert.equal((await desk.post(end, { reason: '' })).status, 422)
  const others = end.replace(/geheim-adres\/[^/]+/, `geheim-adres/${luna}`)
  assert.equal((await desk.post(others, { reason: 'niet meer nodig' })).status, 404)
  assert.equal((await desk.post(end, { reason: 'niet meer nodig' })).status, 303)
  assert.equal((await desk.post(end, { reason: 'nog eens' })).status, 404)
  assert.match(await (await pedagogue.get(page)).text(), /Meerweg/)
})
