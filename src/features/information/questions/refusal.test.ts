import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'

const town = await testTown()
const visitor = browser(town.app)
const sleep = { body: 'Mijn dochter slaapt niet door.', topic: 'baby', asker: 'parent', childAge: '1', email: '' }

test('a question without words or subject is asked again, with the typed words kept', async () => {
  const response = await visitor.post('/vraag', { ...sleep, topic: '', email: 'geen adres', childAge: '30' })
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /Kies waar je vraag over gaat[\s\S]*van 0 tot en met 22 jaar[\s\S]*geen e-mailadres/)
  assert.match(page, /Mijn dochter slaapt niet door\./)
})

test('who sends a sixth form within a minute is asked to wait', async () => {
  const statuses: number[] = []
  for (const number of [1, 2, 3, 4, 5]) {
    statuses.push((await visitor.post('/vraag', { ...sleep, body: `Vraag ${number}` })).status)
  }
  assert.deepEqual(statuses, [303, 303, 303, 303, 429])
})
