import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const address = '/beheer/lichte-hulp'

test('of eight windows in which somebody chooses at the same moment one sets it, and the others read what that chose', async () => {
  const administrator = await as(town.app, 'beheerder')
  const choices = [1, 2, 3, 4, 5, 6, 7, 8].map(talks => ({
    ...{ mostTalks: String(talks), callAfterWeeks: '6', reason: 'Samen besloten.', version: '' },
  }))
  const answers = await Promise.all(choices.map(choice => administrator.post(address, choice)))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, ...Array(7).fill(409)])
  const late = answers.findIndex(({ status }) => status === 409)
  const page = await answers[late]?.text()
  assert.match(page ?? '', /anders in:[^<]*. Wat jij invulde staat nog in het formulier/)
  assert.match(page ?? '', new RegExp(`name="mostTalks"[^>]* value="${choices[late]?.mostTalks}"`))
})
