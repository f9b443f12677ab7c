/** A provider of youth help and the municipal access exchange messages over HTTP: asked, granted, started, invoiced; and one refused. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type FakeProvider, fakeProvider } from '../../src/features/youth-care-link/messages/counterpart.fixture.ts'
import { invoice, line, request, requested, start } from '../../src/knowledge/youth-care-messages/sample.fixture.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const agb = '87654321'
let officer: Page
let administrator: Page
let provider: FakeProvider

const stage = openStage(async () => {
  officer = await stage.enter('consulent')
  administrator = await stage.enter('beheerder')
  const address = new URL(administrator.url()).origin
  provider = await fakeProvider({
    agb,
    municipality: '9901',
    today: () => Temporal.Now.plainDateISO('Europe/Amsterdam'),
    post: (path, headers, body) => fetch(new URL(path, address), { method: 'POST', headers, body }),
  })
})
after(() => provider?.close())

test('an administrator gives the system of a provider its own access, and says where it takes messages', {
  skip,
}, async () => {
  await administrator.goto('/beheer/systemen/nieuw')
  await administrator.fill('input[name="name"]', 'ECD Wijkteam')
  await administrator.selectOption('select[name="organisation"]', { label: 'Wijkteam Noord' })
  await administrator.check('input[name="scopes"][value="messages:write"]')
  await administrator.fill('input[name="reason"]', 'berichten over jeugdhulp')
  await administrator.locator('main form button[type="submit"]').click()
  const shown = (await administrator.locator('main').innerText()).replace(/\s+/g, ' ')
  const client = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(shown)?.[0] ?? ''
  const secret = /(?<![\w-])[\w-]{43}(?![\w-])/.exec(shown)?.[0] ?? ''
  await provider.enter(client, secret)
  await administrator.goto('/jeugdzorg/berichten/aanbieders')
  await administrator.selectOption('select[name="organisation"]', { label: 'Wijkteam Noord' })
  await administrator.fill('input[name="agb"]', agb)
  await administrator.fill('input[name="address"]', provider.address)
  await administrator.getByRole('button', { name: 'Bewaar' }).click()
  await shows(administrator, 'De aanbieder is bewaard.')
  await isSound(administrator)
})

/** Waits until a message of this kind came in at the provider. */
async function arrived(code: 'JW301' | 'JW325'): Promise<void> {
  for (let time = 0; time < 60; time++) {
    if (provider.inbox.some(one => one.code === code)) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  assert.fail(`${code} did not arrive`)
}

test('the officer finds the request of the provider, and grants it', { skip }, async () => {
  const reply = await provider.send('JW315', request({ ...requested, ReferentieAanbieder: 'REIS-1' }))
  assert.equal(reply.kind === 'message' && reply.code, 'JW316')
  await officer.goto('/jeugdzorg/berichten')
  await isSound(officer)
  await officer.getByRole('link', { name: 'Amira Haddad' }).click()
  await shows(officer, 'Jeugdhulp ambulant (45), product 45A03')
  await isSound(officer)
  await officer.fill('input[name="street"]', 'Lindelaan')
  await officer.fill('input[name="houseNumber"]', '12a')
  await officer.fill('input[name="postcode"]', '1234 AB')
  await officer.fill('input[name="town"]', 'Vlierdam')
  await officer.getByRole('button', { name: 'Ken toe' }).click()
  await shows(officer, 'Dit verzoek is toegekend.')
  await arrived('JW301')
  await isSound(officer)
})

const granted = () => provider.last('JW301').Client.ToegewezenProducten.ToegewezenProduct[0]?.ToewijzingNummer ?? ''

test('the provider tells that help began, and the officer sees it at the allocation', { skip }, async () => {
  await provider.send('JW305', start({ ToewijzingNummer: granted(), Begindatum: '2026-12-03' }))
  await officer.getByRole('link', { name: `toewijzing ${granted()}` }).click()
  await shows(officer, 'Hulp begon op 3 december 2026')
  await isSound(officer)
})

test('the officer answers the invoice, and the provider hears what was granted and what was not', {
  skip,
}, async () => {
  const good = { ...line, ToewijzingNummer: granted() }
  const bad = { ...line, ProductReferentie: { ReferentieNummer: 'REGEL-2' }, ToewijzingNummer: '7' }
  await provider.send('JW323', invoice([good, bad]))
  await officer.goto('/jeugdzorg/berichten')
  await officer.getByRole('link', { name: /^D202612/ }).click()
  await shows(officer, 'Bij 1 van de 2 regels klopt iets niet.')
  await isSound(officer)
  await officer.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await shows(officer, /€ 360,00 toegekend van € 720,00/)
  await arrived('JW325')
  assert.equal(provider.last('JW325').DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag, '36000')
})

test('a message with a wrong code is refused with its place and reason, for the provider and for the officer', {
  skip,
}, async () => {
  const reply = await provider.send('JW305', start({ ToewijzingNummer: granted(), Product: { Categorie: '99' } }))
  assert.ok(reply.kind === 'refused' && reply.status === 422)
  await officer.goto('/jeugdzorg/berichten')
  await shows(officer, /Product\.Categorie \(regel \d+, kolom \d+\): „99” staat niet in JZ020/)
  await isSound(officer)
})
