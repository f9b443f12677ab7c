import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const path = `/jeugd/${children.get('Sem')}/gezin/${guardians.get('Amina')}/contact`
const desk = await as(town.app, 'balie')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

test('two who change the telephone number at once both keep their words: the second sees what the first saved', async () => {
  const version = versionIn(await (await desk.get(path)).text())
  assert.equal((await desk.post(path, { phone: '06 11 11 11 11', version })).status, 303)
  const response = await nurse.post(path, { phone: '06 22 22 22 22', email: 'amina@voorbeeld.example', version })
  const page = await response.text()
  assert.equal(response.status, 409)
  assert.match(page, /Iemand anders heeft intussen iets bewaard/)
  assert.match(page, /06 11 11 11 11/)
  assert.match(page, /value="06 22 22 22 22"/)
  const again = await nurse.post(path, { phone: '06 22 22 22 22', version: versionIn(page) })
  assert.equal(again.status, 303)
})

test('an e-mail address with a slip is asked again', async () => {
  const version = versionIn(await (await desk.get(path)).text())
  const response = await desk.post(path, { email: 'amina@', version })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /geen e-mailadres/)
})
