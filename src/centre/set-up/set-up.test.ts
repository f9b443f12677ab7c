import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const partners = '/beheer/inrichting/partners'

test('what is not the form of the partners switches none of them off', async () => {
  assert.equal((await administrator.post(partners, {})).headers.get('location'), partners)
  assert.match(await (await administrator.get('/beheer/onderdelen/sport')).text(), /Sport uitzetten/)
})

test('a form of partners sent twice is answered once, and who was not ticked is off with the reason', async () => {
  const form = { answered: 'yes', modules: ['schools', 'midwifery'] }
  for (const _ of [1, 2]) assert.equal((await administrator.post(partners, form)).status, 303)
  const page = await (await administrator.get('/beheer/onderdelen/sport')).text()
  assert.match(page, /Sport aanzetten/)
  assert.match(page, /gekozen bij de inrichting van het centrum/)
})

test('a location needs a day on which it is open, and the words that were typed come back', async () => {
  const refused = await administrator.post('/beheer/inrichting/locatie', {
    ...{
      name: 'Jeugd en gezin',
      street: 'Raadhuisplein 1',
      postcode: '3891 ER',
      town: 'Zeewolde',
      hours: '9:00-17:00',
    },
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="Raadhuisplein 1"/)
})
