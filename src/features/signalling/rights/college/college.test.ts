import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { admit } from '../../../../../cast/register-family.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { adviseOnRequest, decideRequest } from '../../index.ts'
import { doctor, neighbourhoodWorker, newBsn, nurse, register, report as reportBy } from '../../youths.fixture.ts'
import { addParent, askingIn, familyIn, keeper, personally, reportTold } from '../rights.fixture.ts'

const town = await testTown()
const grant = { outcome: 'granted', reason: 'De melding is niet meer nodig.', whyWithoutAdvice: '' } as const
const advice = { advice: 'grant', words: 'Het gaat goed.' } as const
const family = familyIn(town)
const asks = askingIn(town)

test('a letter: the college finds the youth by the number, and says how the identity was checked', async () => {
  const bsn = newBsn()
  const child = await register(town, { givenNames: 'Ilse', bsn })
  const mother = await addParent(town, child)
  const father = await addParent(town, child, { givenNames: 'Wim', relation: 'father', custody: 'without-custody' })
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  const browser = await as(town.app, 'convenantbeheerder')
  const found = await browser.post('/signalen/verzoeken/nieuw', { bsn })
  const path = found.headers.get('location') ?? assert.fail('not found')
  const page = await (await browser.get(path)).text()
  assert.ok(page.includes(mother) && !page.includes(father))
  assert.doesNotMatch(page, new RegExp(`${bsn}|brood|slaap bij`))
  const letter = { identityChecked: 'Paspoort gezien.', wanted: 'objection', report, words: 'Zie brief.' }
  assert.equal((await browser.post(path, { ...letter, person: father })).status, 404)
  const entered = await browser.post(path, { ...letter, person: mother })
  assert.match(entered.headers.get('location') ?? '', /gedaan=entered/)
  const request = (entered.headers.get('location') ?? '').split('?')[0] ?? ''
  assert.match(await (await browser.get(request)).text(), /identiteit: Paspoort gezien\./)
})

test('the reporter advises on the own report only, and a colleague elsewhere finds nothing', async () => {
  const { child, report, parent } = await family('Fleur')
  const { id } = await asks(parent, child, report)
  await assert.rejects(
    town.act(doctor, ctx => adviseOnRequest(ctx, id, advice, '')),
    { name: 'NotAllowed' },
  )
  const page = await (await as(town.app, 'jeugdverpleegkundige')).get(`/signalen/adviezen/${id}`)
  assert.match(await page.text(), /Dit klopt niet\./)
})

test('two windows of one reporter: the second advice is not saved over the first', async () => {
  const { child, report, parent } = await family('Pim')
  const { id } = await asks(parent, child, report)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const give = (words: string) => browser.post(`/signalen/adviezen/${id}`, { advice: 'grant', words, version: '' })
  assert.equal((await give('Eerste woorden.')).status, 303)
  const second = await give('Tweede woorden.')
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Eerste woorden/)
  assert.match(page, /Tweede woorden/)
})

test('access granted shows every report of this municipality, and why in none', async () => {
  const { child, mother } = await family('Lotte')
  await reportBy(town, neighbourhoodWorker, child)
  await town.act(storyteller, ctx => admit(ctx, 'lotte-moeder', 'Femke Dorrestijn', mother, 'parent'))
  const { id } = await asks(personally(mother), child, null)
  const both = [nurse, neighbourhoodWorker]
  for (const reporter of both) await town.act(reporter, ctx => adviseOnRequest(ctx, id, advice, ''))
  await town.act(keeper, ctx => decideRequest(ctx, id, grant))
  const page = await (await (await as(town.app, 'lotte-moeder')).get(`/mijn/verzoeken/${id}`)).text()
  assert.match(page, /Mirjam Jansen, JGZ Waterland/)
  assert.match(page, /Karim Bakker, Wijkteam Noord/)
  assert.doesNotMatch(page, /brood|slapen|geldzorgen|Het gaat goed/)
  const letter = await (await as(town.app, 'convenantbeheerder')).get(`/signalen/verzoeken/${id}/brief`)
  assert.match(await letter.text(), /Karim Bakker, Wijkteam Noord/)
})

test('who decides reads what the report does until then, and that no rule was found for letting it rest', async () => {
  const { child, report, mother } = await family('Rosa')
  const { id } = await asks(personally(mother), child, report)
  const page = async () => (await (await as(town.app, 'convenantbeheerder')).get(`/signalen/verzoeken/${id}`)).text()
  assert.match(await page(), /Tot het besluit blijft de melding staan/)
  await town.act(nurse, ctx => adviseOnRequest(ctx, id, advice, ''))
  await town.act(keeper, ctx => decideRequest(ctx, id, { ...grant, outcome: 'refused' }))
  assert.doesNotMatch(await page(), /Tot het besluit blijft de melding staan/)
})
