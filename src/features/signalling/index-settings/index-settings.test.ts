import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { organisations } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { now, testKeys, testTown, today } from '../../../../test/town.ts'
import { runDue } from '../../../platform/jobs/worker.ts'
import { works } from '../../../works.ts'
import { indexSetting, matchesOf, noteConcern, ownReports, reportToIndex } from '../index.ts'
import { neighbourhoodWorker, nurse, register, report, weighed, words } from '../youths.fixture.ts'
import { defaultSetting, settingOn } from './index-setting.ts'

const town = await testTown()
let administrator: Browser

before(async () => {
  administrator = await as(town.app, 'beheerder')
})

const path = '/beheer/verwijsindex'
const setting = async (fields: Readonly<Record<string, string>>) => {
  const page = await (await administrator.get(path)).text()
  const version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const base = { mode: 'law', ground: 'Jeugdwet 7.1', agreementRequired: 'ja', reason: 'besluit', version }
  return administrator.post(path, { ...base, ...fields })
}
/** The jobs that are due at this moment, as the worker of the program does them. */
const night = (at = now) =>
  runDue({
    database: town.database,
    works: works({ smtpUrl: undefined, mailFrom: 'cjg@vlierdam.example' }, testKeys).filter(
      ({ queue }) => queue === 'destroy-reports',
    ),
    municipalities: ['9901'],
    clock: () => at,
    log: line => assert.fail(String(line.because ?? line.error)),
  })

test('until a municipality chooses, reporting goes by the law', async () => {
  assert.deepEqual(await town.act(nurse, indexSetting), defaultSetting)
  const page = await (await administrator.get(path)).text()
  assert.match(page, /Een bewijs dat dat gebeurd is, is niet gevonden/)
})

test('from its last day on the index is off', () => {
  const ending = { ...defaultSetting, endsOn: today }
  assert.equal(settingOn(ending, today).mode, 'off')
  assert.equal(settingOn(ending, today.subtract({ days: 1 })).mode, 'law')
})

test('a choice needs a reason, is kept with who made it, and gives way to nobody who did not see it', async () => {
  assert.equal((await setting({ reason: '' })).status, 422)
  assert.equal((await setting({ ground: 'Collegebesluit 12' })).status, 303)
  const stale = await setting({ version: '', ground: 'Collegebesluit 13' })
  assert.equal(stale.status, 409)
  const page = await stale.text()
  assert.match(page, /Ruben Smit wijzigde dit intussen/)
  assert.match(page, /value="Collegebesluit 13"/)
  assert.match(page, /Collegebesluit 12/)
})

test('where consent is the ground, nobody is reported before all who decide said yes', async () => {
  await setting({ mode: 'consent', ground: 'Toestemming' })
  const child = await register(town, { givenNames: 'Fay', born: '2013-03-01' })
  const concern = await weighed(town, nurse, child)
  const reporting = () => town.act(nurse, ctx => reportToIndex(ctx, concern))
  assert.deepEqual(await reporting(), { kind: 'refused', because: 'no-consent' })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const consentPath = `/signalen/zorgen/${concern}/toestemming`
  const yes = { givenBy: 'Fay', on: '2026-11-20', route: 'spoken' }
  assert.match(await (await browser.get(`/signalen/zorgen/${concern}`)).text(), /Leg de toestemming vast/)
  assert.equal((await browser.post(consentPath, { ...yes, party: 'youth', on: '2026-12-01' })).status, 422)
  await browser.post(consentPath, { ...yes, party: 'youth' })
  assert.deepEqual(await reporting(), { kind: 'refused', because: 'no-consent' })
  await browser.post(consentPath, { ...yes, givenBy: 'Femke', party: 'legal-representative' })
  assert.equal((await reporting()).kind, 'reported')
  await withdrawOnPage(browser, consentPath)
  assert.deepEqual(await town.act(nurse, ownReports), [])
})

const withdrawOnPage = async (browser: Browser, consentPath: string) => {
  const page = await (await browser.get(consentPath)).text()
  const action = /action="([^"]+intrekking)"/.exec(page)?.[1] ?? ''
  assert.equal((await browser.post(action, {})).status, 303)
}

test('nobody else reads or withdraws the consent of a concern', async () => {
  const concern = await weighed(town, nurse, await register(town, { givenNames: 'Bo' }))
  const other = await as(town.app, 'wijkteam')
  assert.equal((await other.get(`/signalen/zorgen/${concern}/toestemming`)).status, 404)
})

test('off destroys everything at once and writes down how much; concerns work on', async () => {
  await setting({})
  const child = await register(town, { givenNames: 'Sem' })
  await report(town, nurse, child)
  await report(town, neighbourhoodWorker, child)
  assert.equal((await setting({ mode: 'off' })).status, 422)
  assert.equal((await setting({ mode: 'off', isConfirmed: 'ja' })).status, 303)
  assert.equal(await night(), 1)
  assert.match(await (await administrator.get(path)).text(), /2 meldingen vernietigd, met alle matches/)
  assert.deepEqual(await town.act(nurse, matchesOf), [])
  const concern = await town.act(nurse, ctx => noteConcern(ctx, { ...words, child, about: '' }))
  const page = await (await as(town.app, 'jeugdverpleegkundige')).get(`/signalen/zorgen/${concern}`)
  assert.equal(page.status, 200)
  for (const address of ['/signalen', '/vandaag', `/jeugd/${child}/gezin`])
    assert.equal((await (await as(town.app, 'jeugdverpleegkundige')).get(address)).status, 200, address)
})

test('an end that comes destroys on that day, and one that was taken back destroys nothing', async () => {
  await setting({})
  await report(town, nurse, await register(town, { givenNames: 'Mees' }))
  await setting({ endsOn: '2026-12-01' })
  await setting({})
  assert.ok((await night(Temporal.Instant.from('2026-12-01T05:00:00Z'))) > 0)
  assert.equal((await town.act(nurse, ownReports)).length, 1)
  await setting({ endsOn: '2026-12-02' })
  await night(Temporal.Instant.from('2026-12-02T05:00:00Z'))
  assert.equal((await town.act(nurse, ownReports)).length, 0)
})

test('a ladder is set with a reason, half a rung is refused, and two writers do not overwrite each other', async () => {
  const ladder = `${path}/ladder`
  const rung = { 'after-1': '3', 'without-1': 'contact', 'tells-1': 'both-reporters', reason: 'afspraak', version: '' }
  assert.equal((await administrator.post(ladder, { ...rung, reason: '' })).status, 422)
  assert.equal((await administrator.post(ladder, { ...rung, 'after-2': '6' })).status, 422)
  assert.equal((await administrator.post(ladder, { ...rung, 'after-1': '2,5' })).status, 422)
  const double = { 'after-2': '3', 'without-2': 'contact', 'tells-2': 'both-reporters' }
  assert.equal((await administrator.post(ladder, { ...rung, ...double })).status, 422)
  assert.equal((await administrator.post(ladder, rung)).status, 303)
  const stale = await administrator.post(ladder, { ...rung, 'after-1': '4' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Ruben Smit wijzigde de ladder intussen/)
  const keeper = await (await (await as(town.app, 'convenantbeheerder')).get('/afspraken')).text()
  assert.match(keeper, /na 3 werkdagen/)
})

test('without its agreement on paper an organisation still reports where the municipality says so', async () => {
  await setting({ mode: 'law', agreementRequired: '' })
  const taken = await town.act(nurse, indexSetting)
  assert.equal(taken.agreementRequired, false)
  const never = organisations.youthHealthCare.id
  const noAgreement = { signedOn: '2024-01-01', endedOn: '2026-11-23', reason: 'opgezegd' }
  const keeper = await as(town.app, 'convenantbeheerder')
  const form = await (await keeper.get(`/afspraken/organisaties/${never}`)).text()
  const version = /name="version" value="([^"]*)"/.exec(form)?.[1] ?? ''
  await keeper.post(`/afspraken/organisaties/${never}`, { ...noAgreement, version })
  await report(town, nurse, await register(town, { givenNames: 'Tess' }))
})
