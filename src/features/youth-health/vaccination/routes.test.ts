import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CastFamily } from '../../../../cast/family.ts'
import { actorOf } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import type { VaccineId } from '../../../knowledge/vaccination/vaccines.ts'
import { getChild } from '../../../people/index.ts'
import { decideScheme, dueFor, recordDoses } from './index.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const asNurse = actorOf(professionals.nurse)

const mol: CastFamily = {
  name: 'Mol',
  story: 'Mik is veertien maanden en heeft alles gehad.',
  addresses: [],
  guardians: [
    { givenNames: 'Els', familyName: 'Mol', sex: 'female', bsn: null, relation: 'mother', custody: 'with-custody' },
  ],
  children: [{ givenNames: 'Mik', familyName: 'Mol', sex: 'male', bsn: null, born: { months: 14 } }],
}

const past = (vaccine: VaccineId, ...days: string[]) =>
  days.map(on => ({
    vaccine,
    on: Temporal.PlainDate.from(on),
    product: null,
    batch: 'P1',
    batchExpiresOn: null,
    place: 'elsewhere' as const,
    givenBy: null,
  }))
/** Born on 23 September 2025, in the scheme of 3, 5 and 12 months: everything until today. */
const everything = [
  ...past('rsv', '2025-10-01'),
  ...past('rota', '2025-11-10', '2025-12-23'),
  ...past('dktp-hib-hepb', '2025-12-23', '2026-02-23', '2026-09-23'),
  ...past('pneu', '2025-12-23', '2026-02-23', '2026-09-23'),
]

/** A new child of fourteen months who has had everything so far, with the mother who decides. */
async function vaccinatedToddler(doses = everything): Promise<{ id: string; mother: string; page: string }> {
  const { children, guardians } = await town.act(asNurse, ctx => registerFamily(ctx, mol))
  const id = children.get('Mik') ?? ''
  await town.act(asNurse, ctx => recordDoses(ctx, id, doses))
  await town.act(actorOf(professionals.doctor), ctx => decideScheme(ctx, id, { scheme: '2+1', because: 'advies' }))
  return { id, mother: guardians.get('Els') ?? '', page: `/jeugd/${id}/vaccinaties` }
}

const visit = (mother: string, more: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  given: ['bmr', 'men-acwy'],
  'batch-bmr': 'W012345',
  'expires-bmr': '2027-08-31',
  'product-bmr': 'M-M-RVaxPro',
  'batch-men-acwy': 'U998877',
  'expires-men-acwy': '2027-05-31',
  'product-men-acwy': 'MenQuadfi',
  on: '2026-11-23',
  givenBy: 'Mirjam Jansen',
  place: 'here',
  route: 'in-person',
  consentOf: mother,
  ...more,
})

const bodyOf = async (response: Response | Promise<Response>) => (await response).text()

test('a child of fourteen months who had everything is due BMR and MenACWY today, and reads why', async () => {
  const { page } = await vaccinatedToddler()
  const body = await bodyOf(nurse.get(page))
  assert.match(body, /Vandaag aan de beurt: BMR 1 en MenACWY 1/)
  assert.match(body, /Alle kinderen krijgen deze vaccinatie als ze 14 maanden zijn/)
})

test('two doses of one visit are recorded at once, with one yes of the mother', async () => {
  const { page, mother } = await vaccinatedToddler()
  const response = await nurse.post(`${page}/nieuw`, visit(mother))
  assert.equal(response.headers.get('location'), `${page}?vastgelegd`)
  const body = await bodyOf(nurse.get(`${page}?vastgelegd`))
  assert.match(body, /De vaccinaties zijn vastgelegd/)
  assert.match(body, /Helemaal bij/)
  assert.match(body, /W012345, Mirjam Jansen/)
})

test('a visit that is sent twice is recorded once', async () => {
  const { page, mother } = await vaccinatedToddler()
  const twice = visit(mother, { _key: crypto.randomUUID() })
  await Promise.all([nurse.post(`${page}/nieuw`, twice), nurse.post(`${page}/nieuw`, twice)])
  assert.equal((await bodyOf(nurse.get(page))).match(/W012345/g)?.length, 1)
})

test('the same vaccine on the same day is known already, and not recorded again', async () => {
  const { page, mother } = await vaccinatedToddler()
  await nurse.post(`${page}/nieuw`, visit(mother))
  const again = visit(mother, { given: [], other: 'bmr', 'batch-other': 'W012345' })
  const response = await nurse.post(`${page}/nieuw`, again)
  assert.equal(response.status, 422)
  assert.match(await response.text(), /BMR van 23 november 2026 staat al in het dossier/)
})

test('without a yes nothing is recorded, and the page says whom to ask', async () => {
  const { page, mother } = await vaccinatedToddler()
  const { consentOf: _, ...silent } = visit(mother)
  const response = await nurse.post(`${page}/nieuw`, silent)
  assert.equal(response.status, 422)
  const body = await response.text()
  assert.match(body, /Voor BMR en MenACWY is nog toestemming nodig van een ouder met gezag/)
  assert.match(body, /value="W012345"/)
  assert.match(await bodyOf(nurse.get(page)), /Vandaag aan de beurt: BMR 1 en MenACWY 1/)
})

test('a batch past its date is asked about, and recorded when it was given all the same', async () => {
  const { page, mother } = await vaccinatedToddler()
  const expired = visit(mother, { 'expires-bmr': '2026-10-31' })
  const asked = await nurse.post(`${page}/nieuw`, expired)
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Telt niet: de partij was houdbaar tot en met 31 oktober 2026/)
  const recorded = await nurse.post(`${page}/nieuw`, { ...expired, confirmed: 'bmr' })
  assert.equal(recorded.status, 303)
  const body = await bodyOf(nurse.get(page))
  assert.match(body, /Vandaag aan de beurt: BMR 1/)
  assert.match(body, /Die van 23 november 2026 telt niet mee: de partij was houdbaar tot en met 31 oktober 2026/)
})

test('a dose two days too early is asked about, with the reason', async () => {
  const { page, mother } = await vaccinatedToddler(past('dktp-hib-hepb', '2025-12-23'))
  const early = { other: 'dktp-hib-hepb', on: '2026-02-01', 'batch-other': 'X1', 'expires-other': '2027-01-31' }
  const body = await bodyOf(nurse.post(`${page}/nieuw`, visit(mother, { ...early, given: [] })))
  assert.match(body, /Telt niet: 2 dagen te vroeg, want na die van 23 december 2025 moeten er minstens 42 dagen zitten/)
})

test('a dose of another vaccine that fills a place says which it was, and against what it protects', async () => {
  const { page } = await vaccinatedToddler(past('dtp', '2025-12-23'))
  const row = /DKTP-Hib-HepB 1<[\s\S]*?<\/tr>/.exec(await bodyOf(nurse.get(page)))?.[0] ?? ''
  assert.match(row, /als DTP/)
  assert.doesNotMatch(row.split('Gegeven')[0] ?? '', /kinkhoest|Hib-ziekten/)
})

test('a BMR before the first birthday is an extra outside the series', async () => {
  const { page } = await vaccinatedToddler([...everything, ...past('bmr', '2026-06-01')])
  const body = await bodyOf(nurse.get(page))
  assert.match(body, /Ook gegeven, buiten de reeks/)
  assert.match(body, /Die van 1 juni 2026 was een extra voor de eerste verjaardag en telt niet mee in de reeks/)
})

test('a batch that was used before needs no expiry date, a new one does', async () => {
  const first = await vaccinatedToddler()
  await nurse.post(`${first.page}/nieuw`, visit(first.mother, { 'batch-bmr': 'KEN7' }))
  const second = await vaccinatedToddler()
  const known = visit(second.mother, {
    'batch-bmr': 'KEN7',
    'expires-bmr': '',
    'batch-men-acwy': 'NEW1',
    'expires-men-acwy': '',
  })
  const body = await bodyOf(nurse.post(`${second.page}/nieuw`, known))
  assert.match(body, /Deze partij van MenACWY is nieuw/)
  assert.doesNotMatch(body, /Deze partij van BMR is nieuw/)
})

test('a correction takes the place of the dose and keeps the old words with the reason', async () => {
  const { page, mother } = await vaccinatedToddler()
  await nurse.post(`${page}/nieuw`, visit(mother))
  const dose = /gegeven\/([0-9a-f-]{36})"[^>]*>23 nov/.exec(await bodyOf(nurse.get(page)))?.[1]
  const address = `${page}/gegeven/${dose}`
  const right = { vaccine: 'bmr', on: '2026-11-20', batch: 'W012345', expires: '2027-08-31', reason: 'Verkeerde dag' }
  assert.equal((await nurse.post(address, right)).status, 303)
  const body = await bodyOf(nurse.get(page))
  assert.match(body, /Verbeterde vaccinaties/)
  assert.match(body, /Verkeerde dag/)
  const late = await nurse.post(address, right)
  assert.equal(late.status, 409)
  assert.match(await late.text(), /heeft dit intussen verbeterd/)
})

test('a refusal is kept, and the other doses stay as they are', async () => {
  const { page, mother } = await vaccinatedToddler()
  const no = { about: 'bmr:', person: mother, says: 'no', route: 'phone', on: '2026-11-23' }
  assert.equal((await nurse.post(`${page}/toestemming`, no)).status, 303)
  const body = await bodyOf(nurse.get(page))
  assert.match(body, /Geweigerd/)
  assert.match(body, /Vandaag aan de beurt: MenACWY 1/)
  await nurse.post(`${page}/toestemming`, { ...no, says: 'yes' })
  assert.match(await bodyOf(nurse.get(page)), /Vandaag aan de beurt: BMR 1 en MenACWY 1/)
})

test('who has no dose on record and is one year or older may come from abroad: another vaccination stands open', async () => {
  const abroad = /Komt het kind uit het buitenland\? Leg elke prikdag apart vast\./
  const other = /<details class="cjg-details" open[^>]*>\s*<summary>Een andere vaccinatie/
  const newcomer = await bodyOf(nurse.get(`${(await vaccinatedToddler([])).page}/nieuw`))
  assert.match(newcomer, abroad)
  assert.match(newcomer, other)
  assert.doesNotMatch(newcomer, /<input(?=[^>]*name="place")[^>]*checked/, 'where it was given is for the nurse to say')
  const known = await bodyOf(nurse.get(`${(await vaccinatedToddler()).page}/nieuw`))
  assert.doesNotMatch(known, abroad)
  assert.doesNotMatch(known, other)
  assert.match(known, /<input(?=[^>]*name="place")(?=[^>]*value="here")[^>]*checked/)
})

test('a family reads the same conclusion, with what is due first', async () => {
  const { id } = await vaccinatedToddler()
  const due = await town.act(asNurse, async ctx => dueFor(ctx, await getChild(ctx, id)))
  assert.equal(due.conclusion, 'Vandaag aan de beurt: BMR 1 en MenACWY 1.')
  assert.deepEqual(
    due.doses.slice(0, 2).map(({ name, term }) => `${name}: ${term}`),
    ['BMR 1: nu, tot en met 22 dec 2026', 'MenACWY 1: nu, tot en met 22 dec 2026'],
  )
})

test('the neighbouring municipality does not see the child, and who has no care relation neither', async () => {
  const { page } = await vaccinatedToddler()
  const neighbour = await as(town.app, 'jeugdverpleegkundige', 'biezendrecht.localhost')
  assert.equal((await neighbour.get(page)).status, 404)
  assert.equal((await (await as(town.app, 'balie')).get(page)).status, 404)
})
