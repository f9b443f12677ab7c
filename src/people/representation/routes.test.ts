/** Acting for another: written down by a professional, said on every page, logged under both names, and over when it is over. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kramer } from '../../../cast/families-apart.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const people = await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const [tijn, isa] = [people.children.get('Tijn') ?? '', people.children.get('Isa') ?? '']
const [eva, mark] = [people.guardians.get('Eva') ?? '', people.guardians.get('Mark') ?? '']
const path = `/jeugd/${tijn}/gezin/${eva}/namens`
const entry = {
  representative: mark,
  identity: 'document-seen',
  kind: 'mandate',
  scope: 'see',
  ground: 'document-seen',
  reference: '23 november 2026',
  since: '2026-11-23',
}
const wordsOf = async (response: Response) =>
  (await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const idIn = (page: string) => /\/mijn\/namens\/([\da-f-]{36})"/.exec(page)?.[1] ?? assert.fail('no way to act')
const linesOf = (subject: string) =>
  town.act(storyteller, ctx =>
    ctx.db
      .selectFrom('audit.event')
      .selectAll()
      .where('municipality', '=', '9901')
      .where('subject_id', '=', subject)
      .execute(),
  )

test('the desk writes down that a father acts for the mother, and he sees what she sees, with her name on top', async () => {
  const desk = await as(town.app, 'balie')
  assert.equal((await desk.post(path, entry)).status, 303)
  const father = await as(town.app, 'vader')
  const id = idIn(await (await father.get('/mijn/namens')).text())
  assert.equal((await father.post(`/mijn/namens/${id}`, {})).headers.get('location'), '/mijn')
  assert.match(await wordsOf(await father.get('/mijn')), /Je kijkt namens Eva Kramer/)
  const lines = await linesOf(tijn)
  assert.ok(lines.some(line => line.actor_name === 'Mark Dijkstra namens Eva Kramer' && line.actor_id === mark))
})

test('who only reads along changes nothing, and is told so', async () => {
  const father = await as(town.app, 'vader')
  await father.post(`/mijn/namens/${idIn(await (await father.get('/mijn/namens')).text())}`, {})
  const refused = await father.post('/mijn/namens/00000000-0000-7000-8000-000000000000/einde', {})
  assert.equal(refused.headers.get('location'), '/mijn/namens?alleen-lezen')
  assert.match(await wordsOf(await father.get('/mijn/namens?alleen-lezen')), /kunt niets veranderen/)
  assert.equal((await father.post('/mijn/namens/stop', {})).status, 303)
  assert.doesNotMatch(await wordsOf(await father.get('/mijn')), /Je kijkt namens/)
})

test('the mother sees who acts for her and takes it back; who was acting is himself again at the next click', async () => {
  const father = await as(town.app, 'vader')
  await father.post(`/mijn/namens/${idIn(await (await father.get('/mijn/namens')).text())}`, {})
  assert.match(await wordsOf(await father.get('/mijn')), /Je kijkt namens/)
  const mother = await as(town.app, 'moeder')
  const page = await (await mother.get('/mijn/namens')).text()
  assert.match(page, /Mark Dijkstra, gemachtigde/)
  const end = /action="(\/mijn\/namens\/[\da-f-]+\/einde)"/.exec(page)?.[1] ?? assert.fail('no way to end')
  assert.equal((await mother.post(end, {})).status, 303)
  assert.doesNotMatch(await wordsOf(await father.get('/mijn')), /Je kijkt namens/)
  assert.match(await wordsOf(await father.get('/mijn/namens')), /Jij handelt voor niemand anders/)
})

test('for a youth of fifteen nobody acts but those with custody', async () => {
  const desk = await as(town.app, 'balie')
  const own = `/jeugd/${isa}/gezin/${isa}/namens`
  assert.match(await wordsOf(await desk.get(own)), /handelen alleen ouders met gezag/)
  assert.equal((await desk.post(own, entry)).status, 422)
})

test('somebody new is registered, and gets a link to make an account', async () => {
  const desk = await as(town.app, 'balie')
  const sister = {
    ...entry,
    representative: 'nieuw',
    givenNames: 'Hanna',
    familyName: 'Kramer',
    email: 'hanna@voorbeeld.nl',
    kind: 'mentor',
    ground: 'court-decision',
  }
  assert.equal((await desk.post(path, sister)).status, 303)
  assert.match(await wordsOf(await desk.get(path)), /Hanna Kramer, mentor/)
  const post = await town.act(storyteller, ctx =>
    ctx.db.selectFrom('mail.message').selectAll().where('municipality', '=', '9901').execute(),
  )
  const mail = post.find(one => one.recipient === 'hanna@voorbeeld.nl') ?? assert.fail('no mail')
  assert.match(mail.body, /https:\/\/localhost\/activeren\/[\w-]{43}/)
  assert.doesNotMatch(mail.body + mail.subject, /Hanna|Kramer|Eva/)
})

test('what the court decided is not ended by the one it is about', async () => {
  const mother = await as(town.app, 'moeder')
  const page = await (await mother.get('/mijn/namens')).text()
  assert.match(page, /De rechter heeft dit beslist/)
  assert.doesNotMatch(page, /\/einde"/)
})

test('nobody acts by a representation of somebody else', async () => {
  const grandma = await as(town.app, 'oma')
  const desk = await as(town.app, 'balie')
  const id = /namens\/([\da-f-]{36})\/einde/.exec(await (await desk.get(path)).text())?.[1] ?? assert.fail('no id')
  assert.equal((await grandma.post(`/mijn/namens/${id}`, {})).status, 404)
})
