import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { type Family, familyOf, mailedLink, nurseActor } from './asked.fixture.ts'
import { unreadQuestionnaires } from './open-questionnaires.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const visitor = browser(town.app)

const read = async (path: string) => (await nurse.get(path)).text()
const ask = ({ child, mother }: Family, fields: Readonly<Record<string, string>> = {}) =>
  nurse.post(`/jeugd/${child}/vragenlijsten`, {
    questionnaire: 'prepare-toddler',
    person: mother,
    way: 'mail',
    days: '14',
    ...fields,
  })
const fill = (link: string, step: string, fields: Readonly<Record<string, string>>) =>
  visitor.post(link, { step, action: 'next', ...fields })

async function linkFor(family: Family, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  assert.equal((await ask(family, fields)).status, 303)
  return mailedLink(town)
}

test('a mother opens the link without signing in and sees only the first name', async () => {
  const family = await familyOf(town, { months: 26 })
  const response = await visitor.get(await linkFor(family))
  const page = await response.text()
  assert.equal(response.status, 200)
  assert.match(page, /Vragenlijst over Fenna/)
  assert.match(page, /Waarom we dit vragen/)
  assert.doesNotMatch(page, /Roodborst|2024/)
})

test('what was filled in is kept step by step, sent once, and read by the nurse with what to discuss first', async () => {
  const family = await familyOf(town, { months: 26 })
  const link = await linkFor(family)
  assert.equal((await fill(link, '1', { 'item-1': 'bad', 'item-2': 'good' })).headers.get('location'), `${link}?stap=2`)
  assert.match(await (await visitor.get(`${link}?stap=1`)).text(), /value="bad" checked/)
  await fill(link, '3', { 'item-11': 'Over de driftbuien in de winkel.' })
  assert.match(await (await visitor.get(`${link}?stap=4`)).text(), /driftbuien in de winkel/)
  assert.equal((await visitor.post(link, { step: '4', action: 'send' })).status, 303)
  assert.match(await (await visitor.get(link)).text(), /Dank je wel/)
  const list = await read(`/jeugd/${family.child}/vragenlijsten`)
  const answers = /href="(\/jeugd\/[^"]+\/vragenlijsten\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? assert.fail()
  const page = await read(answers)
  assert.match(page, /Ingevuld door Ans Roodborst/)
  assert.match(page, /Bespreken[\s\S]*Hoe gaat het met je kind\?[\s\S]*Niet goed/)
  assert.match(page, /driftbuien in de winkel/)
  assert.equal((await nurse.post(`${answers}/gelezen`, {})).status, 303)
  assert.match(await read(`/jeugd/${family.child}/vragenlijsten`), />gelezen</)
})

test('sent in once, it cannot be changed, and a second sending adds no contact moment', async () => {
  const family = await familyOf(town, { months: 30 })
  const link = await linkFor(family)
  await fill(link, '1', { 'item-1': 'good' })
  for (const _ of [1, 2]) await visitor.post(link, { step: '4', action: 'send' })
  await fill(link, '1', { 'item-1': 'bad' })
  const moments = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .selectFrom('youth_health.contact_moment')
      .select(['kind', 'observations', 'recorded_by_name'])
      .where('child_id', '=', family.child)
      .execute(),
  )
  assert.equal(moments.length, 1)
  assert.match(JSON.stringify(moments[0]?.observations), /"value":\s?"good"/)
  assert.match(moments[0]?.recorded_by_name ?? '', /^Ans/)
})

test('nothing filled in is not sent', async () => {
  const link = await linkFor(await familyOf(town, { months: 26 }))
  const response = await visitor.post(link, { step: '4', action: 'send' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /nog niets ingevuld/)
})

test('a wrong link, one that is over and one that was withdrawn show the same page', async () => {
  const family = await familyOf(town, { months: 26 })
  const link = await linkFor(family)
  const withdraw = /action="([^"]+\/intrekken)"/.exec(await read(`/jeugd/${family.child}/vragenlijsten`))?.[1]
  await nurse.post(withdraw ?? assert.fail(), {})
  const sending = {
    questionnaire: 'prepare-toddler',
    person: family.mother,
    way: 'mail',
    email: null,
    days: 5,
  } as const
  const earlier = now.subtract({ hours: 24 * 6 })
  await town.act(nurseActor, ctx => sendQuestionnaire(ctx, family.child, sending), { now: earlier })
  const over = await mailedLink(town)
  const pages = await Promise.all(
    [link, over, `/vragenlijst/${'x'.repeat(43)}`, '/vragenlijst/kort'].map(one => visitor.get(one)),
  )
  assert.deepEqual(
    pages.map(({ status }) => status),
    [404, 404, 404, 404],
  )
  const bodies = await Promise.all(pages.map(one => one.text()))
  for (const body of bodies) {
    assert.match(body, /Deze link werkt niet/)
    assert.doesNotMatch(body, /Fenna/)
  }
})

test('the secret of a link is nowhere in the database but in the mail, and the mail names nobody', async () => {
  const family = await familyOf(town, { months: 26 })
  const link = await linkFor(family)
  const [kept, mail] = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => [
    await db
      .selectFrom('youth_health.questionnaire_request')
      .selectAll()
      .where('child_id', '=', family.child)
      .execute(),
    await db.selectFrom('mail.message').select(['body', 'subject']).orderBy('id', 'desc').executeTakeFirstOrThrow(),
  ])
  assert.ok(!JSON.stringify(kept).includes(link.split('/')[2] ?? 'x'))
  assert.doesNotMatch(`${mail.subject} ${mail.body}`, /Fenna|Roodborst|Ans/)
})

test('an SDQ cannot be sent until the municipality loaded its words, and then it is scored', async () => {
  const family = await familyOf(town, { years: 6 })
  const sdq = { questionnaire: 'sdq-parents-4-17' }
  assert.match(await read(`/jeugd/${family.child}/vragenlijsten`), /teksten niet geladen/)
  assert.equal((await ask(family, sdq)).status, 422)
  const administrator = await as(town.app, 'beheerder')
  const words = (count: number) => ({
    questionnaire: 'sdq-parents-4-17',
    licence: 'Voorbeeldvergunning',
    answers: { 1: 'a', 2: 'b', 3: 'c' },
    items: Object.fromEntries(Array.from({ length: count }, (_, place) => [place + 1, `Zin ${place + 1}`])),
  })
  const load = (content: unknown) =>
    administrator.post('/beheer/vragenlijsten', {
      file: new Blob([JSON.stringify(content)], { type: 'application/json' }),
    })
  assert.equal((await load(words(24))).status, 422)
  assert.equal((await load(words(25))).status, 303)
  const link = await linkFor(family, sdq)
  for (const step of [1, 2, 3, 4, 5])
    await fill(
      link,
      `${step}`,
      Object.fromEntries(Array.from({ length: 5 }, (_, place) => [`item-${(step - 1) * 5 + place + 1}`, '1'])),
    )
  await visitor.post(link, { step: '6', action: 'send' })
  const list = await read(`/jeugd/${family.child}/vragenlijsten`)
  const answers = /href="(\/jeugd\/[^"]+\/vragenlijsten\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? assert.fail()
  assert.match(await read(answers), /Totaal moeilijkheden[\s\S]{0,200}>10</)
  assert.match(await read(answers), /Grenzen voor twijfel en verhoogd zijn hier niet ingesteld/)
  await administrator.post('/beheer/vragenlijsten/sdq-parents-4-17', { 'borderline-total': '8', 'raised-total': '10' })
  assert.match(await read(answers), />verhoogd</)
})

test('every step leaves a line in the log', async () => {
  const family = await familyOf(town, { months: 26 })
  const link = await linkFor(family)
  await fill(link, '1', { 'item-1': 'good' })
  await visitor.post(link, { step: '4', action: 'send' })
  const lines = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('audit.event').select(['event', 'object']).where('subject_id', '=', family.child).execute(),
  )
  const told = new Set(lines.map(({ event, object }) => `${event} ${object}`))
  for (const line of [
    'create youth-health.questionnaire-request',
    'transfer youth-health.questionnaire-request',
    'change youth-health.questionnaire-request',
    'create youth-health.questionnaire',
  ])
    assert.ok(told.has(line), line)
})

test('who works with children sees what came back and was not read', async () => {
  const family = await familyOf(town, { months: 27 })
  const link = await linkFor(family)
  await fill(link, '1', { 'item-1': 'bad' })
  await visitor.post(link, { step: '4', action: 'send' })
  const unread = await town.act(nurseActor, unreadQuestionnaires)
  assert.ok(unread.some(({ of }) => of.id === family.child))
})

test('the secret of a link is nowhere in the database but in its mail, and a form sent twice is still known', async () => {
  const link = await linkFor(await familyOf(town, { months: 26 }))
  const twice = { step: '1', action: 'next', 'item-1': 'good', _key: crypto.randomUUID() }
  for (const _ of [1, 2]) assert.equal((await visitor.post(link, twice)).headers.get('location'), `${link}?stap=2`)
  const kept = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('web.idempotency').select(['path', 'location']).execute(),
  )
  assert.ok(kept.length > 0)
  assert.ok(!JSON.stringify(kept).includes(link.split('/').at(-1) ?? assert.fail()))
})

test('two steps that are sent at once both stay, and what is withdrawn while it is sent in is one of the two', async () => {
  const family = await familyOf(town, { months: 26 })
  const link = await linkFor(family)
  await Promise.all([fill(link, '1', { 'item-1': 'good' }), fill(link, '3', { 'item-11': 'Slapen gaat slecht.' })])
  const draft = await (await visitor.get(`${link}?stap=4`)).text()
  assert.match(draft, /Slapen gaat slecht/)
  assert.match(await (await visitor.get(`${link}?stap=1`)).text(), /value="good" checked/)
  const list = await read(`/jeugd/${family.child}/vragenlijsten`)
  const withdraw = /action="([^"]+\/intrekken)"/.exec(list)?.[1] ?? assert.fail(list)
  await Promise.all([visitor.post(link, { step: '4', action: 'send' }), nurse.post(withdraw, {})])
  const facts = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => [
    ...(await db.selectFrom('youth_health.questionnaire_return').select('request_id').execute()),
    ...(await db.selectFrom('youth_health.questionnaire_withdrawal').select('request_id').execute()),
  ])
  const id = withdraw.split('/').at(-2)
  assert.equal(facts.filter(fact => fact.request_id === id).length, 1)
})
