import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()
const title = 'Wanneer meekijken bij taalachterstand?'
const body = 'Een meisje van 4 praat in zinnen van twee woorden.'

test('a partner asks, the centre answers, and another partner finds it by another form of the word', async () => {
  const school = await as(town.app, 'intern-begeleider')
  const asked = await school.post('/vraagbaak/nieuw', { title, body })
  assert.equal(asked.status, 303)
  const path = asked.headers.get('location') ?? ''
  const doctor = await as(town.app, 'jeugdarts')
  assert.equal((await doctor.post(path, { body: 'Wij kijken graag mee op het spreekuur.', version: '0' })).status, 303)
  const officer = await as(town.app, 'leerplicht')
  assert.match(await (await officer.get('/vraagbaak?q=spreekuren')).text(), /taalachterstand/)
  const late = await school.post(path, { body: 'Ook van mij iets.', version: '0' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Wij kijken graag mee[\s\S]*Ook van mij iets\./)
})

test('a number that can be a BSN is never stored, and a name with a birth date only after the writer says it is nobody', async () => {
  const school = await as(town.app, 'intern-begeleider')
  const withBsn = { title, body: 'Het gaat om 999900183.', nobody: 'ja' }
  assert.match(await (await school.post('/vraagbaak/nieuw', withBsn)).text(), /kan zijn\. Haal het weg/)
  const withName = { title, body: 'Het gaat om Sem de Vries (3-4-2019).' }
  const warned = await school.post('/vraagbaak/nieuw', withName)
  assert.equal(warned.status, 422)
  assert.match(await warned.text(), /naam bij een datum[\s\S]*name="nobody"/)
  assert.equal((await school.post('/vraagbaak/nieuw', { ...withName, nobody: 'ja' })).status, 303)
})
