/** What a family takes along is what its pages show at that moment, and not a word more. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yildiz } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as, type Browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { registerContact } from '../../features/parenting-help/index.ts'
import { addDocument } from '../../features/youth-health/index.ts'
import { markers, welcomeIsa } from '../isa.fixture.ts'

const clock = { now: Temporal.Instant.from('2026-11-23T10:00:00Z') }
const town = await testTown({ clock: () => clock.now })
const isa = await welcomeIsa(town)
const others = await town.act(storyteller, ctx => registerFamily(ctx, yildiz))
const mother = await as(town.app, 'moeder')
const youth = await as(town.app, 'dochter')

const file = (who: Browser, child: string = isa.child) => who.get(`/mijn/download/bestand?kind=${child}`)
const paper = (who: Browser) => who.get(`/mijn/download/afdruk?kind=${isa.child}`)
const wordsIn = (body: string) => Object.entries(markers).flatMap(([part, word]) => (body.includes(word) ? [part] : []))

test('a mother takes along the health, the help and the plan of her daughter of fifteen, and who looked', async () => {
  const answer = await file(mother)
  const body = await answer.text()
  assert.deepEqual(wordsIn(body), ['health', 'help', 'plan'])
  const { versie, naam, wieKeekMee, toestemmingen } = JSON.parse(body)
  assert.deepEqual([versie, naam], [1, 'Isa Dijkstra'])
  assert.ok(wieKeekMee.length > 0 && toestemmingen.length > 0)
  assert.match(answer.headers.get('content-disposition') ?? '', /attachment/)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})

test('on paper stands what stands in the file', async () => {
  const page = await (await paper(mother)).text()
  assert.deepEqual(wordsIn(page), ['health', 'help', 'plan'])
  assert.doesNotMatch(page, /undefined|\[object/)
})

test('what a professional keeps in the record and no page shows is in neither', async () => {
  await town.act(actorOf(professionals.nurse), ctx =>
    addDocument(ctx, isa.child, {
      title: 'Havikskruidbrief',
      purpose: 'brief van de huisarts',
      on: ctx.today,
      content: new TextEncoder().encode('%PDF-1.4 Havikskruidinhoud'),
    }),
  )
  for (const answer of [await file(mother), await paper(mother)])
    assert.doesNotMatch(await answer.text(), /Havikskruid(brief|inhoud)/)
})

test('nothing of another family, or of who is not theirs, is in it', async () => {
  const noor = others.children.get('Noor') ?? ''
  assert.equal((await file(mother, noor)).status, 404)
  assert.doesNotMatch(await (await file(mother)).text(), /Yıldız|\bNoor\b/)
})

test('what was asked at the desk about her is in it for who may read it, and on the page alike', async () => {
  const contact = { channel: 'desk', kind: 'advice', ageBand: '12-16', followUp: 'none', minutes: 10 } as const
  const asked = { ...contact, language: '', location: null, child: isa.child }
  await town.act(actorOf(professionals.desk), async ctx => {
    await registerContact(ctx, { ...asked, asker: 'parent', topics: ['puberty'] })
    await registerContact(ctx, { ...asked, asker: 'youth', topics: ['friends'] })
    await registerContact(ctx, { ...asked, asker: 'parent', topics: ['unsafe-at-home'] })
    await registerContact(ctx, { ...asked, asker: 'school', kind: 'signal', topics: ['bullying'] })
  })
  const topicsFor = async (who: Browser) =>
    JSON.parse(await (await file(who)).text()).hulp.contacten.flatMap(
      (one: { onderwerpen: string[] }) => one.onderwerpen,
    )
  assert.deepEqual(await topicsFor(mother), ['puberteit'])
  assert.deepEqual(new Set(await topicsFor(youth)), new Set(['puberteit', 'vrienden en relaties']))
  const page = await (await mother.get(`/mijn/kinderen/${isa.child}`)).text()
  assert.match(page, /Wat je ons vroeg[\s\S]*puberteit/)
  assert.doesNotMatch(page, /vrienden en relaties|onveilig thuis|pesten/)
})

test('each download is in the log, with the child it is about', async () => {
  await file(youth)
  const lines = await town.act(storyteller, ({ db }) =>
    db.selectFrom('audit.event').selectAll().where('object', '=', 'portal.download').execute(),
  )
  assert.ok(
    lines.some(
      ({ actor_id, event, subject_id }) => actor_id === isa.youth.id && event === 'print' && subject_id === isa.child,
    ),
  )
})

test('from sixteen a mother takes along nothing, or only the part that her daughter shares', async () => {
  clock.now = Temporal.Instant.from('2026-11-24T10:00:00Z')
  const [mother, youth] = [await as(town.app, 'moeder'), await as(town.app, 'dochter')]
  assert.equal((await file(mother)).status, 404)
  await youth.post('/mijn/delen', { reader: isa.mother.id, parts: ['plan'] })
  const body = await (await file(mother)).text()
  assert.deepEqual(wordsIn(body), ['plan'])
  assert.deepEqual(
    Object.keys(JSON.parse(body)).filter(key => /wieKeekMee|gezondheid|hulp|meldingen/.test(key)),
    [],
  )
  assert.deepEqual(wordsIn(await (await file(youth)).text()), ['health', 'help', 'plan'])
})
