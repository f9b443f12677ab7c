/** The pages of a file: typing, two writers, beginning from a concern, acute danger, the organisation's own framework. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { noteConcern } from '../index.ts'
import { register } from '../youths.fixture.ts'
import { getSuspicion } from './look-up.ts'
import { latestOf } from './suspicion.ts'
import { add, karim, signal, start, weighing } from './town.fixture.ts'

const town = await testTown()

test('two who write the same entry: the second sees both texts and nothing is lost', async () => {
  const id = await start(town)
  const written = await add(town, karim, id, 'signal', signal)
  const entry = written.kind === 'written' ? written.id : assert.fail(written.kind)
  const browser = await as(town.app, 'wijkteam')
  const path = `/signalen/meldcode/${id}/regels/${entry}`
  const edit = (facts: string) => browser.post(path, { ...signal, on: '2026-11-23', facts, version: '1' })
  assert.equal((await edit('Eerst dit.')).status, 303)
  const second = await edit('Daarna dat.')
  const page = await second.text()
  assert.equal(second.status, 409)
  assert.ok(page.includes('Eerst dit.') && page.includes('Daarna dat.'))
  assert.equal(latestOf(await town.act(karim, ctx => getSuspicion(ctx, id)), 'signal')?.version, 2)
})

test('what is typed is kept while typing, comes back, and is gone once it is saved', async () => {
  const id = await start(town)
  const browser = await as(town.app, 'wijkteam')
  const form = `/signalen/meldcode/${id}/vastleggen/signal`
  const kept = await browser.post(`/signalen/meldcode/${id}/concept/signal`, { facts: 'Halve zin', _quiet: 'yes' })
  assert.equal(kept.status, 200)
  assert.match(await (await browser.get(form)).text(), /Halve zin/)
  await browser.post(form, { ...signal, on: '2026-11-23' })
  assert.doesNotMatch(await (await browser.get(form)).text(), /Halve zin/)
})

test('everything that is missing is said at once, and no word is lost', async () => {
  const id = await start(town)
  const browser = await as(town.app, 'wijkteam')
  const answer = await browser.post(`/signalen/meldcode/${id}/vastleggen/weighing`, { risk: 'Best groot' })
  const page = await answer.text()
  assert.equal(answer.status, 422)
  for (const words of ['Vul de dag in', 'Beschrijf de aard', 'Weeg de ernst', 'acuut onveilig is', 'Best groot'])
    assert.ok(page.includes(words), words)
})

test('a file opens from one’s own concern with what was seen, and from nobody else’s', async () => {
  const child = await register(town, { givenNames: 'Sem' })
  const concern = await town.act(karim, ctx =>
    noteConcern(ctx, {
      child,
      about: '',
      youth: null,
      seen: 'Hij hinkte en keek weg.',
      interpretation: '',
      since: 'gisteren',
      areas: ['upbringing-and-family'],
      strengths: [],
      risks: [],
      urgency: 'today',
      talkedWith: 'parents',
      whyNotTalked: '',
      nextStep: 'Overleggen.',
    }),
  )
  const path = `/signalen/meldcode/nieuw?signaal=${concern}`
  assert.equal((await (await as(town.app, 'pedagoog')).get(path)).status, 404)
  const browser = await as(town.app, 'wijkteam')
  assert.match(await (await browser.get(path)).text(), /value="Sem /)
  const answer = await browser.post('/signalen/meldcode/nieuw', { name: 'Sem', born: '', concern })
  const page = await (await browser.get(answer.headers.get('location') ?? '')).text()
  assert.match(page, /Hij hinkte en keek weg/)
  assert.ok(!page.includes(child), 'the registration stays under the seal')
})

test('in acute danger one button makes the file, and the report may go before the steps', async () => {
  const browser = await as(town.app, 'wijkteam')
  const answer = await browser.post('/signalen/meldcode/spoed', {})
  const form = answer.headers.get('location') ?? ''
  assert.match(await (await browser.get(form)).text(), /Bel nu\. Schrijven komt daarna/)
  const own = form.split('/vastleggen')[0] ?? ''
  const emergency = { on: '2026-11-23', at: '10:40', called: ['emergency', 'veilig-thuis'], happened: 'Steekpartij.' }
  assert.equal((await browser.post(`${own}/vastleggen/emergency`, emergency)).status, 303)
  assert.match(await (await browser.get(`${own}/melding/blad?mee=emergency&weet=no`)).text(), /heeft namen nodig/)
  await browser.post(`${own}/vastleggen/about`, { name: 'Fien' })
  const sheet = await (await browser.get(`${own}/melding/blad?mee=emergency&weet=no`)).text()
  assert.match(sheet, /112 en Veilig Thuis/)
})

test('112 and Veilig Thuis are on every page of the code', async () => {
  const id = await start(town)
  const browser = await as(town.app, 'wijkteam')
  const own = `/signalen/meldcode/${id}`
  const parts = ['', '/lezers', '/gezin', '/advies', '/melding', '/vastleggen/signal'].map(part => own + part)
  for (const path of ['/signalen/meldcode', '/signalen/meldcode/nieuw', ...parts]) {
    const page = await (await browser.get(path)).text()
    assert.ok(page.includes('tel:112') && page.includes('tel:08002000'), path)
  }
})

test('without a term of its own an organisation counts days; a framework asks its questions of that profession', async () => {
  const admin = await as(town.app, 'beheerder')
  const setting = { organisation: 'all', term: '7', decides: 'de aandachtsfunctionaris', special: '', keepYears: '20' }
  const framework = { profession: 'gezinswerker', source: 'Eigen kader', questions: 'Is er een veilige plek?' }
  assert.equal((await admin.post('/beheer/meldcode', { ...setting, ...framework, reason: 'Afgesproken' })).status, 303)
  assert.match(await (await admin.get('/beheer/meldcode')).text(), /termijn 7 dagen, bewaren 20 jaar/)
  const id = await start(town)
  const browser = await as(town.app, 'wijkteam')
  assert.match(
    await (await browser.get(`/signalen/meldcode/${id}/vastleggen/weighing`)).text(),
    /Is er een veilige plek\?/,
  )
  assert.match(
    await (await browser.get(`/signalen/meldcode/${id}`)).text(),
    /eigen termijn loopt tot en met 30 november 2026/,
  )
  const words = { ...weighing('no', 'no'), on: '2026-11-23' }
  const form = `/signalen/meldcode/${id}/vastleggen/weighing`
  assert.equal((await browser.post(form, words)).status, 422)
  assert.equal((await browser.post(form, { ...words, 'answer-1': 'Ja, bij oma.' })).status, 303)
  assert.match(
    await (await browser.get(`/signalen/meldcode/${id}`)).text(),
    /Is er een veilige plek\?[\s\S]*Ja, bij oma/,
  )
})
