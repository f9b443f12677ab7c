import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kramer } from '../../../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { destroyMessages } from './handling/destroy-messages.ts'

const town = await testTown()
const family = await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const tijn = family.children.get('Tijn') ?? assert.fail('no Tijn')
const eva = await as(town.app, 'moeder')
const mark = await as(town.app, 'vader')
const isa = await as(town.app, 'dochter')
const desk = await as(town.app, 'balie')
const nurse = await as(town.app, 'jeugdverpleegkundige')

const textOf = async (who: Browser, path: string) => (await who.get(path)).text()

async function write(who: Browser, body: string, child = '', subject = 'parenting'): Promise<string> {
  const response = await who.post('/mijn/berichten', { child, subject, body })
  assert.equal(response.status, 303, await response.text())
  return response.headers.get('location')?.match(/berichten\/([\w-]+)/)?.[1] ?? assert.fail('no thread')
}
const answer = (who: Browser, id: string, body: string, version: number) =>
  who.post(`/berichten/${id}`, { body, version: String(version) })
const take = (who: Browser, id: string, version: number) =>
  who.post(`/berichten/${id}/toewijzing`, { to: professionals.nurse.id, version: String(version) })

test('a mother writes, reads when she has an answer, and finds the answer there', async () => {
  const id = await write(eva, 'Tijn slaapt slecht sinds de scheiding.', tijn)
  assert.match(await textOf(eva, `/mijn/berichten/${id}?verstuurd`), /uiterlijk woensdag 25 november antwoord/)
  assert.match(await textOf(desk, '/berichten'), /Eva Kramer[\s\S]*over Tijn[\s\S]*antwoord uiterlijk woensdag/)
  assert.equal((await answer(desk, id, 'Dat is een lastige tijd. Bel me gerust.', 1)).status, 303)
  assert.match(await textOf(eva, '/mijn/berichten'), /nieuw antwoord/)
  assert.match(await textOf(eva, `/mijn/berichten/${id}`), /Wil de Boer, medewerker balie[\s\S]*Bel me gerust/)
  assert.doesNotMatch(await textOf(eva, '/mijn/berichten'), /nieuw antwoord/)
})

test('the father, who has custody too, reads nothing of it until the mother shares it, and no longer when she stops', async () => {
  const id = await write(eva, 'Alleen voor jullie.', tijn)
  assert.equal((await mark.get(`/mijn/berichten/${id}`)).status, 404)
  assert.doesNotMatch(await textOf(mark, '/mijn/berichten'), /Alleen voor jullie/)
  const father = family.guardians.get('Mark') ?? assert.fail('no Mark')
  await eva.post(`/mijn/berichten/${id}/delen`, { person: father, said: 'shared' })
  assert.match(await textOf(mark, `/mijn/berichten/${id}`), /Alleen voor jullie[\s\S]*Je leest mee/)
  assert.equal((await mark.post(`/mijn/berichten/${id}`, { body: 'Ik ook', version: '1' })).status, 404)
  await eva.post(`/mijn/berichten/${id}/delen`, { person: father, said: 'stopped' })
  assert.equal((await mark.get(`/mijn/berichten/${id}`)).status, 404)
})

test('a youth of fifteen writes herself, and her parents see neither the words nor that she wrote', async () => {
  const id = await write(isa, 'Ik wil ergens over praten.')
  for (const parent of [eva, mark]) {
    assert.equal((await parent.get(`/mijn/berichten/${id}`)).status, 404)
    assert.doesNotMatch(await textOf(parent, '/mijn/berichten'), /ergens over praten|Isa Dijkstra/)
  }
  assert.match(await textOf(nurse, `/berichten/${id}`), /Ouders lezen dit gesprek niet/)
})

test('words of danger show the numbers at once, to who writes and to who answers', async () => {
  const id = await write(isa, 'Ik wil niet meer leven.')
  assert.match(await textOf(isa, `/mijn/berichten/${id}?verstuurd`), /Wacht niet op ons antwoord[\s\S]*tel:113/)
  assert.match(await textOf(desk, '/berichten'), /Isa Dijkstra<\/a> <span[^>]*>[\s\S]{0,400}haast\?/)
  assert.match(await textOf(desk, `/berichten/${id}`), /tel:113/)
})

test('who takes a thread reads it alone; a colleague sees that it waits, and can take it over', async () => {
  const id = await write(eva, 'Een vraag voor de verpleegkundige.', tijn, 'health')
  assert.equal((await take(nurse, id, 0)).status, 303)
  assert.equal((await desk.get(`/berichten/${id}`)).status, 404)
  assert.match(await textOf(desk, '/berichten'), /Neem over: het bericht van Eva Kramer/)
  const over = await desk.post(`/berichten/${id}/toewijzing`, { to: professionals.desk.id, version: '1' })
  assert.equal(over.status, 303)
  assert.match(await textOf(desk, `/berichten/${id}`), /Een vraag voor de verpleegkundige/)
  assert.equal((await nurse.get(`/berichten/${id}`)).status, 404)
})

test('two colleagues who take the same thread at once: the second is told so', async () => {
  const id = await write(eva, 'Wie pakt dit op?', tijn)
  assert.equal((await take(nurse, id, 0)).status, 303)
  const late = await desk.post(`/berichten/${id}/toewijzing`, { to: professionals.desk.id, version: '0' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /deelde dit bericht net toe/)
})

test('an answer that crosses a new message is not sent: both stand on the page and no word is lost', async () => {
  const id = await write(eva, 'Eerste vraag.', tijn)
  await eva.post(`/mijn/berichten/${id}`, { body: 'Nog iets: het is al opgelost.', version: '1' })
  const late = await answer(desk, id, 'Mijn lange antwoord.', 1)
  assert.equal(late.status, 409)
  assert.match(await late.text(), /al opgelost[\s\S]*Mijn lange antwoord/)
})

test('a closed thread opens again when the family writes', async () => {
  const id = await write(eva, 'Dank je wel.', tijn)
  const closing = { body: 'Graag gedaan.', version: '1', closes: 'yes' }
  await desk.post(`/berichten/${id}`, closing)
  assert.match(await textOf(eva, `/mijn/berichten/${id}`), /Dit gesprek is afgerond/)
  await eva.post(`/mijn/berichten/${id}`, { body: 'Toch nog iets.', version: '2' })
  assert.match(await textOf(desk, `/berichten/${id}`), /antwoord uiterlijk/)
})

test('a draft is kept for its writer alone, and is gone when the message is sent', async () => {
  await eva.post('/mijn/berichten/concept', { child: '', subject: 'other', body: 'Half af' })
  assert.match(await textOf(eva, '/mijn/berichten/nieuw'), /Half af/)
  assert.doesNotMatch(await textOf(mark, '/mijn/berichten/nieuw'), /Half af/)
  await write(eva, 'Nu wel af')
  assert.doesNotMatch(await textOf(eva, '/mijn/berichten/nieuw'), /Half af/)
})

test('a mother cannot write about a child of others', async () => {
  const response = await mark.post('/mijn/berichten', {
    child: family.guardians.get('Eva') ?? '',
    subject: 'other',
    body: 'x',
  })
  assert.equal(response.status, 404)
})

test('the mail says that something waits, and names nobody', async () => {
  await town.act(storyteller, async ctx => {
    await ctx.db
      .updateTable('people.person')
      .set({ email: 'eva@kramer.example' })
      .where('municipality', '=', ctx.municipality)
      .where('id', '=', family.guardians.get('Eva') ?? '')
      .execute()
  })
  const id = await write(eva, 'Is de uitslag er al?', tijn, 'health')
  await answer(nurse, id, 'Ja, alles is goed.', 1)
  const post = await town.act(storyteller, ({ db, municipality }) =>
    db.selectFrom('mail.message').select(['recipient', 'body']).where('municipality', '=', municipality).execute(),
  )
  const mail = post.find(({ recipient }) => recipient === 'eva@kramer.example')?.body ?? ''
  assert.match(mail, /Log in om het te lezen/)
  assert.doesNotMatch(mail, /Eva|Tijn|uitslag|goed/)
})

test('the municipality sets the promise, and messages go when their term has ended', async () => {
  const administrator = await as(town.app, 'beheerder')
  await administrator.post('/beheer/berichten', { answerDays: '5', keptYears: '2', reason: 'Besluit', version: '' })
  assert.match(await textOf(eva, '/mijn/berichten/nieuw'), /binnen 5 werkdagen/)
  const later = now.add({ hours: 24 * 800 })
  assert.equal(await town.act(storyteller, destroyMessages), 0)
  assert.ok((await town.act(actorOf(professionals.nurse), destroyMessages, { now: later })) > 5)
  assert.doesNotMatch(await textOf(eva, '/mijn/berichten'), /Tijn slaapt slecht/)
})

test('the log of a youth does not tell the parents that she wrote to the centre, and tells her who read it', async () => {
  const youth = family.children.get('Isa') ?? assert.fail('no Isa')
  assert.doesNotMatch(await textOf(eva, `/mijn/logboek?kind=${youth}`), /een bericht aan het CJG/)
  assert.match(await textOf(isa, `/mijn/logboek?kind=${youth}`), /een bericht aan het CJG/)
})
