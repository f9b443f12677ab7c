import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, vos } from '../../../cast/families.ts'
import { letterOf } from '../../../cast/letter.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { admit, registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { addDocument } from '../../features/youth-health/index.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
await town.act(storyteller, async ctx => {
  const { guardians } = await registerFamily(ctx, vos)
  await admit(ctx, 'petra', 'Petra Vos', guardians.get('Petra') ?? assert.fail('no Petra'), 'parent')
})
const sem = children.get('Sem') ?? assert.fail('no Sem')
const document = await town.act(actorOf(professionals.doctor), async ctx => {
  const words = { title: 'Brief oogarts', purpose: 'Uitslag', on: ctx.today, content: letterOf(['Alles is goed.']) }
  const added = await addDocument(ctx, sem, words)
  return added.kind === 'added' ? added.id : assert.fail('not added')
})
const doctor = await as(town.app, 'jeugdarts')
const mother = await as(town.app, 'ouder')
const textOf = async (path: string) => (await mother.get(path)).text()
const letter = `/mijn/brieven/document-${document}`

test('a document of the record is no letter until a professional shares it', async () => {
  assert.match(await textOf('/mijn/brieven'), /Nog geen brieven/)
  assert.equal((await mother.get(letter)).status, 404)
  assert.equal((await doctor.post(`/jeugd/${sem}/documenten/${document}/delen`, {})).status, 303)
  assert.match(await textOf('/mijn/brieven'), /Brief oogarts[\s\S]*nieuw/)
  assert.match(await (await doctor.get(`/jeugd/${sem}/documenten`)).text(), /Staat in Mijn CJG sinds/)
})

test('home says that there is a new letter until it is opened', async () => {
  assert.match(await textOf('/mijn'), /Er is een nieuwe brief/)
  assert.equal((await mother.get(letter)).status, 200)
  assert.doesNotMatch(await textOf('/mijn'), /nieuwe brief/)
  assert.doesNotMatch(await textOf('/mijn/brieven'), />nieuw</)
})

test('the letter is opened as it was stored', async () => {
  const file = await mother.get(`${letter}/bestand`)
  assert.equal(file.headers.get('content-type'), 'application/pdf')
  assert.match(await file.text(), /Alles is goed/)
})

test('another family opens nothing of it', async () => {
  const other = await as(town.app, 'petra')
  assert.equal((await other.get(letter)).status, 404)
  assert.equal((await other.get(`${letter}/bestand`)).status, 404)
})

test('a letter that is withdrawn is gone for the family too', async () => {
  await doctor.post(`/jeugd/${sem}/documenten/${document}/intrekken`, { reason: 'Van een ander kind' })
  assert.match(await textOf('/mijn/brieven'), /Nog geen brieven/)
  assert.equal((await mother.get(letter)).status, 404)
})
