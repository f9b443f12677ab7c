import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as, browser } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { spelled } from '../../../../platform/crypto/code.ts'
import { announceCourse } from '../announcing/announce-course.ts'
import { family, series } from '../course.fixture.ts'
import type { CourseId } from '../course.ts'
import { signUpFamily } from '../sign-up/sign-up-family.ts'

const clock = { now }
const town = await testTown({ clock: () => clock.now })
const visitor = browser(town.app)
const pedagogue = actorOf(professionals.pedagogue)
const announce = (change: Parameters<typeof series>[1], capacity = 20) =>
  town.act(pedagogue, ctx => announceCourse(ctx, series(capacity, change)))
const signUp = async (course: CourseId, name: string, people: number) => {
  const signed = await town.act(storyteller, ctx =>
    signUpFamily(ctx, { id: course }, family(name, people), { formKey: crypto.randomUUID() }),
  )
  return signed.kind === 'signed-up' ? spelled(signed.code) : assert.fail(signed.kind)
}
const textOf = async (answer: Promise<Response>) => (await answer).text()

const toddlers = await announce({ title: 'Peuteravond' })
const full = await announce({ title: 'Volle avond' }, 2)
await announce({ title: 'English evening', language: 'en', theme: 'baby', ageFrom: 0, ageUntil: 1 })
await signUp(full, 'Vol', 2)

const shown = async (query: string): Promise<readonly string[]> => {
  const page = await textOf(visitor.get(`/activiteiten${query}`))
  return ['Peuteravond', 'Volle avond', 'English evening'].filter(title => page.includes(title))
}

test('the agenda is narrowed by theme, age, language, month and whether there is room', async () => {
  assert.deepEqual(await shown(''), ['Peuteravond', 'Volle avond', 'English evening'])
  assert.deepEqual(await shown('?thema=baby'), ['English evening'])
  assert.deepEqual(await shown('?leeftijd=2'), ['Peuteravond', 'Volle avond'])
  assert.deepEqual(await shown('?leeftijd=0,5'), ['English evening'])
  assert.deepEqual(await shown('?taal=en'), ['English evening'])
  assert.deepEqual(await shown('?maand=2031-01'), [])
  assert.deepEqual(await shown('?vrij=ja'), ['Peuteravond', 'English evening'])
})

test('what is full is shown as full, and a word that means nothing asks for nothing', async () => {
  assert.match(await textOf(visitor.get('/activiteiten')), /Volle avond[\s\S]*?[Vv]ol/)
  assert.equal((await shown('?thema=onzin&leeftijd=-3&maand=morgen')).length, 3)
})

test('a calendar follows the same choice: every evening of it, each with its own id', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(visitor.get('/activiteiten/agenda.ics?taal=en'))))
  const events = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  assert.deepEqual([events.length, new Set(events.map(({ uid }) => uid)).size], [4, 4])
  assert.ok(events.every(({ summary }) => summary === 'English evening'))
})

test('who was there says what it was worth, once, and gets the proof; who was not there gets neither', async () => {
  const [came, stayedAway] = [await signUp(toddlers, 'Kees', 2), await signUp(toddlers, 'Pien', 2)]
  assert.match(await textOf(visitor.get(`/aanmelding/${came}/mening`)), /als jullie erbij zijn geweest/)
  clock.now = now.add({ hours: 24 * 30 + 3 })
  const work = await as(town.app, 'pedagoog')
  const list = await textOf(work.get(`/cursussen/${toddlers}/presentie`))
  const [own] = [...list.matchAll(/action="([^"]+\/presentie\/[^"]+)"/g)].map(([, path]) => path ?? '')
  const metOn = now
    .add({ hours: 24 * 30 })
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toString()
  const isKees = list.indexOf('Kees') < list.indexOf('Pien')
  const paths = [...list.matchAll(/action="([^"]+\/presentie\/[^"]+)"/g)].map(([, path]) => path ?? '')
  assert.equal((await work.post((isKees ? own : paths.at(-1)) ?? '', { metOn, came: 'yes' })).status, 303)
  assert.equal((await visitor.post(`/aanmelding/${came}/mening`, { score: '', words: '' })).status, 422)
  for (const score of ['8', '3']) await visitor.post(`/aanmelding/${came}/mening`, { score, words: 'Fijn.' })
  await visitor.post(`/aanmelding/${stayedAway}/mening`, { score: '1', words: 'Niet geweest.' })
  const given = await town.act(storyteller, ({ db }) =>
    db.selectFrom('parenting_help.course_evaluation').select('score').execute(),
  )
  assert.deepEqual(
    given.map(({ score }) => score),
    [8],
  )
  assert.match(await textOf(visitor.get(`/aanmelding/${came}/bewijs`)), /Kees/)
  assert.equal((await visitor.get(`/aanmelding/${stayedAway}/bewijs`)).status, 404)
})
