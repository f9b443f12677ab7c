import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepMadeUpCounts } from '../../../cast/made-up-school-counts.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { organisations, professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { openSchool } from '../../people/index.ts'
import { program } from '../../platform/act.ts'
import { warnOfEnds } from './index.ts'

const town = await testTown()
const school = await town.act(storyteller, ctx =>
  openSchool(ctx, { name: 'Basisschool De Vlinder', kind: 'primary', brin: '12AB' }),
)
const promoter = await as(town.app, 'gezondheidsbevorderaar')
const administrator = await as(town.app, 'beheerder')
const atSchool = await as(town.app, 'intern-begeleider')
const here = `/gezonde-school/scholen/${school}`
const textOf = async (answer: Promise<Response>) => (await answer).text()
const mails = () =>
  town.act(storyteller, ({ db }) => db.selectFrom('mail.message').select(['subject', 'body', 'recipient']).execute())

await promoter.post(`${here}/plannen`, { firstYear: '2026', lastYear: '2027' })
const [, plan = ''] = /href="(\/gezonde-school\/plannen\/[\w-]+)"/.exec(await textOf(promoter.get(here))) ?? []

const goal = {
  theme: 'nutrition',
  what: 'Meer kinderen in groep 7 eten fruit in de pauze',
  measuredBy: 'tellen',
  startValue: '4 van de 10',
  targetValue: '',
  responsible: 'Ilse Vermeer',
  dueOn: '18-6-2027',
}
const activity = {
  pillar: 'policy',
  theme: 'nutrition',
  title: 'Afspraak over trakteren',
  startsOn: '7-12-2026',
  endsOn: '11-12-2026',
  responsible: 'Bas Kramer',
  plannedMinutes: '1,5',
  costCents: '12,50',
}

test('a school without anything is told what to begin with, and a coordinator is one thing less', async () => {
  assert.match(await textOf(promoter.get('/gezonde-school')), /De Vlinder[\s\S]*Zoek een Gezonde School-coördinator/)
  await promoter.post(`${here}/contacten`, {
    task: 'coordinator',
    name: 'Ilse Vermeer',
    bestMoment: 'dinsdag na 15:00',
  })
  assert.doesNotMatch(await textOf(promoter.get(here)), /Zoek een Gezonde School-coördinator/)
  const desk = await as(town.app, 'balie')
  assert.match(await textOf(desk.get('/gezonde-school/wie-werkt-hoe')), /Ilse Vermeer[\s\S]*dinsdag na 15:00/)
})

test('a plan that begins in a year that has one is refused', async () => {
  const again = await promoter.post(`${here}/plannen`, { firstYear: '2026', lastYear: '2026' })
  assert.match(await again.text(), /heeft al een plan dat in dat schooljaar begint/)
})

test('a goal that misses its target is kept, and the page says what it misses', async () => {
  await promoter.post(`${plan}/doelen`, goal)
  assert.match(await textOf(promoter.get(plan)), /Mist nog: de stand die je wilt/)
})

test('of two who change a goal the second gets both texts, and loses none', async () => {
  const [, path = ''] = /href="([^"]*\/doelen\/[\w-]+)"/.exec(await textOf(promoter.get(plan))) ?? []
  assert.equal((await promoter.post(path, { ...goal, targetValue: '7 van de 10', version: '1' })).status, 303)
  const second = await promoter.post(path, { ...goal, targetValue: '9 van de 10', version: '1' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /7 van de 10[\s\S]*9 van de 10/)
  assert.match(await textOf(promoter.get(plan)), /SMART/)
})

test('a theme that went in 2022, or is for older pupils, cannot be chosen', async () => {
  for (const theme of ['physical-safety', 'substances'])
    assert.equal((await promoter.post(`${plan}/doelen`, { ...goal, theme })).status, 422)
})

test('the name of a pupil is not written down: only how many there are', async () => {
  const named = await promoter.post(`${plan}/werkgroep`, { part: 'pupil', name: 'Noor', people: '1' })
  assert.match(await named.text(), /schrijven we geen naam op/)
  assert.equal((await promoter.post(`${plan}/werkgroep`, { part: 'pupil', name: '', people: '4' })).status, 303)
  assert.match(await textOf(promoter.get(plan)), /leerlingen \(4\)/)
})

test('an activity is in the plan, in the planner and, once announced, in the public agenda', async () => {
  assert.equal((await promoter.post(`${plan}/activiteiten`, activity)).status, 303)
  const [, path = ''] = /href="([^"]*\/activiteiten\/[\w-]+)"/.exec(await textOf(promoter.get(plan))) ?? []
  const session = { on: '7-12-2026', at: '15:30', minutes: '60', words: 'Praat mee over trakteren.' }
  assert.equal((await promoter.post(`${path}/agenda`, session)).status, 303)
  const [, course = ''] = /href="(\/activiteiten\/[\w-]+)"/.exec(await textOf(promoter.get(path))) ?? []
  assert.match(await textOf(promoter.get(course)), /Afspraak over trakteren[\s\S]*Praat mee over trakteren/)
  await promoter.post(`${here}/adviseur`, { adviser: professionals.healthPromoter.id })
  assert.match(await textOf(promoter.get('/gezonde-school/planner')), /Afspraak over trakteren[\s\S]*1,5 uur/)
  const calendar = await textOf(promoter.get('/gezonde-school/planner/agenda.ics'))
  assert.match(calendar, /SUMMARY:Basisschool De Vlinder: Afspraak over trakteren/)
  assert.doesNotMatch(calendar, /Bas Kramer/)
})

test('a vignet needs the legal basics and a certificate, and ends three years after it was granted', async () => {
  const asked = { form: 'full', hasLegalBasics: 'on', appliedOn: '1-3-2024' }
  assert.match(await textOf(promoter.post(`${here}/vignet`, asked)), /minstens één themacertificaat/)
  const certificate = { theme: 'nutrition', grantedOn: '1-2-2024', endsOn: '1-4-2027' }
  await promoter.post(`${here}/certificaten`, certificate)
  const { hasLegalBasics: _, ...without } = asked
  assert.match(await textOf(promoter.post(`${here}/vignet`, without)), /wettelijke basisvoorwaarden in orde zijn/)
  assert.equal((await promoter.post(`${here}/vignet`, asked)).status, 303)
  await promoter.post(`${here}/vignet/besluit`, { decision: 'granted', on: '15-3-2024' })
  assert.match(await textOf(promoter.get(here)), /tot 15 mrt 2027/)
})

test('the promoter is mailed once that something ends, without the name of the school', async () => {
  await town.act(program('warn-of-ends'), warnOfEnds)
  const warned = (await mails()).filter(({ recipient }) => recipient === professionals.healthPromoter.email)
  assert.equal(warned.length, 2)
  assert.doesNotMatch(JSON.stringify(warned), /Vlinder/)
  await town.act(program('warn-of-ends'), warnOfEnds)
  assert.equal((await mails()).length, 2)
})

test('the profile tells shares of pupils, a year before beside them, and never a number below five', async () => {
  assert.match(await textOf(promoter.get(`${here}/profiel`)), /Nog geen cijfers/)
  await town.act(storyteller, ctx => keepMadeUpCounts(ctx, school))
  const page = await textOf(promoter.get(`${here}/profiel`))
  assert.match(page, /17% overgewicht van 196 leerlingen \(een jaar eerder 14%\)/)
  assert.match(page, /te weinig/)
  assert.doesNotMatch(page, /<td[^>]*>\s*[1-4]\s*</)
})

test('the school sees nothing until it is shown, and nothing any more when that ends', async () => {
  assert.match(await textOf(atSchool.get('/gezonde-school/gedeeld')), /Er is nog niets gedeeld/)
  const [planId] = plan.split('/').slice(-1)
  await promoter.post(`${here}/tonen`, { organisation: organisations.school.id, plan: planId ?? '', profileYear: '' })
  const list = await textOf(atSchool.get('/gezonde-school/gedeeld'))
  const [, path = ''] = /href="(\/gezonde-school\/gedeeld\/[\w-]+)"/.exec(list) ?? []
  assert.match(await textOf(atSchool.get(path)), /Afspraak over trakteren/)
  const midwife = await as(town.app, 'verloskundige')
  assert.equal((await midwife.get(path)).status, 404)
  const [, end = ''] = /action="([^"]*\/einde)"/.exec(await textOf(promoter.get(`${here}/tonen`))) ?? []
  await promoter.post(end, {})
  assert.equal((await atSchool.get(path)).status, 404)
})

test('a municipality adds a theme with its days, and a school may choose it from then on', async () => {
  const theme = { name: 'Mondgezondheid', kinds: 'primary', from: '1-9-2026', until: '', reason: 'Wens van scholen' }
  assert.equal((await administrator.post('/beheer/gezonde-school/themas', { ...theme, kinds: '' })).status, 422)
  assert.equal((await administrator.post('/beheer/gezonde-school/themas', theme)).status, 303)
  assert.match(await textOf(promoter.get(`${plan}/doelen`)), /Mondgezondheid/)
})

test('hours are noted and put right by a line below zero', async () => {
  await promoter.post(`${here}/uren`, { on: '20-11-2026', minutes: '2,5', words: 'Werkgroep' })
  await promoter.post(`${here}/uren`, { on: '20-11-2026', minutes: '-0,5', words: 'Te veel geschreven' })
  assert.match(await textOf(promoter.get(here)), /1,5 uur begroot, 2 uur besteed/)
  assert.equal((await promoter.post(`${here}/uren`, { on: '20-11-2026', minutes: '0', words: '' })).status, 422)
})

test('where the municipality has health promotion off, none of it is there', async () => {
  const off = { switched_on: false, switched_by: professionals.administrator.id, legal_ground: 'Niet meer' }
  await town.act(storyteller, ({ db, municipality, now }) =>
    db
      .insertInto('centre.module_switch')
      .values({ municipality, module: 'health-promotion', switched_at: now, ...off })
      .execute(),
  )
  assert.equal((await promoter.get('/gezonde-school')).status, 404)
  assert.equal((await atSchool.get('/gezonde-school/gedeeld')).status, 404)
})
