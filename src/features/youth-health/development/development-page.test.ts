import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { checkAccess } from '../../../../test/access.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { registerChild } from '../../../people/index.ts'
import { development } from './routes.tsx'

const health = ['youth-nurse', 'youth-doctor'] as const

checkAccess(development, {
  'GET /jeugd/:id/ontwikkeling': health,
  'GET /jeugd/:id/ontwikkeling/nieuw': health,
  'POST /jeugd/:id/ontwikkeling/nieuw': health,
  'GET /jeugd/:id/ontwikkeling/d-score': health,
  'GET /jeugd/:id/ontwikkeling/kenmerken/:kenmerk': health,
  'GET /jeugd/:id/ontwikkeling/antwoorden/:contact/:element': health,
  'POST /jeugd/:id/ontwikkeling/antwoorden/:contact/:element': health,
})

const town = await testTown()

async function toddler(): Promise<string> {
  const registration = await town.act(actorOf(professionals.nurse), ctx =>
    registerChild(ctx, {
      givenNames: 'Lina',
      familyName: 'Smit',
      sex: 'female',
      birth: { kind: 'born', on: today.subtract({ months: 15 }) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

test('a toddler of fifteen months is asked the items of fifteen months', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${await toddler()}/ontwikkeling/nieuw`)).text()
  assert.ok(page.includes('Speelt &quot;geven en nemen&quot;') || page.includes('Speelt "geven en nemen"'))
  const [asked = '', skipped = ''] = page.split('id="overgeslagen"')
  assert.ok(!asked.includes('Ogen fixeren') && skipped.includes('Ogen fixeren'))
})

test('what was not tried is not told as failed', async () => {
  const child = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const answers = { on: today.toString(), 'answer-897': '+', 'answer-898': '-', 'answer-900': 'M', 'answer-936': '' }
  assert.equal((await nurse.post(`/jeugd/${child}/ontwikkeling/nieuw?kolom=9`, answers)).status, 303)
  const page = await (await nurse.get(`/jeugd/${child}/ontwikkeling`)).text()
  assert.ok(page.includes('2 kenmerken zijn onderzocht. 1 kenmerk om te herhalen.'))
  assert.ok(page.includes('R+ L−'))
  assert.match(
    page,
    /class="cjg-scheme__mark"><span class="cjg-hidden">eerder niet onderzocht<\/span><\/span><a [^>]*>37\./,
  )
})

test('a parent cannot report what must be seen', async () => {
  const child = await toddler()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const refused = await nurse.post(`/jeugd/${child}/ontwikkeling/nieuw`, { on: today.toString(), 'answer-897': 'M' })
  assert.equal(refused.status, 422)
})

test('the neighbouring municipality reads nothing of this development', async () => {
  const neighbour = await as(town.app, 'jeugdarts', biezendrecht.host)
  assert.equal((await neighbour.get(`/jeugd/${await toddler()}/ontwikkeling`)).status, 404)
})
