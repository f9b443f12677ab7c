import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { browser } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { spelled } from '../../../../platform/crypto/code.ts'
import { findMessages } from '../../../../platform/mail/store.ts'
import { announceCourse } from '../announcing/announce-course.ts'
import { family, series } from '../course.fixture.ts'
import type { CourseId } from '../course.ts'
import { getCourse } from '../look-up.ts'
import { eraseCourseNames, remindOfCourses } from '../reminding/remind.ts'
import { changeSignUp, lapseOffer, passOnOffers } from './change-sign-up.ts'
import { namesOf } from './names.ts'
import type { SignUp } from './sign-up.ts'
import { signUpFamily } from './sign-up-family.ts'

const town = await testTown()
const pedagogue = actorOf(professionals.pedagogue)
const announce = (capacity: number) => town.act(pedagogue, ctx => announceCourse(ctx, series(capacity)))

const signUp = (course: CourseId, name: string, people: number, formKey: string = crypto.randomUUID()) =>
  town.act(storyteller, ctx => signUpFamily(ctx, { id: course }, family(name, people), { formKey }))

/** 'Anna placed, Bo waiting': who, by name, and what became of them last. */
async function standings(course: CourseId): Promise<Record<string, string>> {
  return town.act(storyteller, async ctx => {
    const { occupancy } = await getCourse(ctx, course)
    const names = await namesOf(
      ctx,
      occupancy.signUps.map(({ id }) => id),
    )
    return Object.fromEntries(
      occupancy.signUps.map(({ id }) => [names.get(id)?.name ?? '', occupancy.last.get(id)?.kind ?? '']),
    )
  })
}
async function signUpNamed(course: CourseId, name: string): Promise<SignUp> {
  return town.act(storyteller, async ctx => {
    const { signUps } = (await getCourse(ctx, course)).occupancy
    const names = await namesOf(
      ctx,
      signUps.map(({ id }) => id),
    )
    return signUps.find(({ id }) => names.get(id)?.name === name) ?? assert.fail(name)
  })
}
const change = async (course: CourseId, name: string, to: 'accepted' | 'declined' | 'cancelled' | 'waiting') => {
  const one = await signUpNamed(course, name)
  return town.act(storyteller, ctx => changeSignUp(ctx, one, to))
}

test('of a hundred families who sign up at once, no more come than there are chairs', async () => {
  const course = await announce(20)
  const sizes = Array.from({ length: 100 }, (_, at) => 1 + (at % 4))
  await Promise.all(sizes.map((people, at) => signUp(course, `Gezin${at}`, people)))
  const { room, signUps, last } = await town.act(storyteller, async ctx => (await getCourse(ctx, course)).occupancy)
  assert.equal(signUps.length, 100)
  assert.equal(room.free, 0)
  const taken = signUps.filter(({ id }) => last.get(id)?.kind === 'placed')
  assert.equal(
    taken.reduce((sum, { adults, children }) => sum + adults + children, 0),
    20,
  )
})

test('a family of four waits for a full course, and is asked when somebody cancels', async () => {
  const course = await announce(4)
  await signUp(course, 'Anna', 4)
  assert.deepEqual((await signUp(course, 'Bo', 4)).kind, 'signed-up')
  assert.deepEqual(await standings(course), { Anna: 'placed', Bo: 'waiting' })
  await change(course, 'Anna', 'cancelled')
  assert.deepEqual(await standings(course), { Anna: 'cancelled', Bo: 'offered' })
  assert.deepEqual(await change(course, 'Bo', 'accepted'), { kind: 'done' })
  assert.deepEqual(await change(course, 'Bo', 'accepted'), { kind: 'not-now' })
  assert.deepEqual(await standings(course), { Anna: 'cancelled', Bo: 'accepted' })
})

test('an offer that nobody answers passes on to the next, and who missed it can wait again', async () => {
  const course = await announce(2)
  for (const name of ['Anna', 'Bo', 'Cas']) await signUp(course, name, 2)
  await change(course, 'Anna', 'cancelled')
  const bo = await signUpNamed(course, 'Bo')
  const early = { now: now.add({ hours: 47 }) }
  await town.act(storyteller, ctx => lapseOffer(ctx, { signUp: bo.id }), early)
  assert.equal((await standings(course)).Bo, 'offered')
  const late = { now: now.add({ hours: 48 }) }
  assert.deepEqual(await town.act(storyteller, ctx => changeSignUp(ctx, bo, 'accepted'), late), { kind: 'too-late' })
  assert.deepEqual(await standings(course), { Anna: 'cancelled', Bo: 'lapsed', Cas: 'offered' })
  await change(course, 'Bo', 'waiting')
  assert.equal((await standings(course)).Bo, 'waiting')
})

test('a family that was overtaken twice has its chairs kept, until a week before', async () => {
  const course = await announce(4)
  for (const [name, people] of [
    ['Anna', 1],
    ['Bo', 3],
    ['Cas', 4],
    ['Dee', 1],
    ['Eef', 1],
    ['Fay', 1],
  ] as const)
    await signUp(course, name, people)
  await change(course, 'Anna', 'cancelled')
  await change(course, 'Dee', 'cancelled')
  await change(course, 'Eef', 'cancelled')
  assert.equal((await standings(course)).Fay, 'waiting')
  await town.act(storyteller, passOnOffers, { now: now.add({ hours: 24 * 23 }) })
  assert.equal((await standings(course)).Fay, 'offered')
})

test('a form that is sent twice is one sign-up, and a family larger than the course is told so', async () => {
  const course = await announce(6)
  const key = crypto.randomUUID()
  const both = await Promise.all([signUp(course, 'Anna', 2, key), signUp(course, 'Anna', 2, key)])
  assert.deepEqual(both.map(({ kind }) => kind).toSorted(), ['again', 'signed-up'])
  assert.deepEqual(await signUp(course, 'Bo', 7), { kind: 'refused', because: 'too-large' })
})

test('with the code the family comes back, reads why it waits, and cancels; another code opens nothing', async () => {
  const course = await announce(2)
  await signUp(course, 'Anna', 2)
  const signed = await signUp(course, 'Bo', 2)
  assert.equal(signed.kind, 'signed-up')
  const code = signed.kind === 'signed-up' ? spelled(signed.code) : ''
  const visitor = browser(town.app)
  const page = await (await visitor.get(`/aanmelding/${code}`)).text()
  assert.match(page, /Jullie staan op de wachtlijst/)
  assert.match(page, /Jullie zijn als eerste aan de beurt/)
  assert.equal((await visitor.post(`/aanmelding/${code}/afmelden`, {})).status, 303)
  assert.equal((await standings(course)).Bo, 'cancelled')
  assert.equal((await visitor.get('/aanmelding/K7QP-2MXW-9ABD-RT4E')).status, 404)
})

test('mails tell nothing of the course and name nobody, and a reminder goes out once', async () => {
  const course = await announce(3)
  await signUp(course, 'Zwaantje', 2)
  const soon = { now: now.add({ hours: 24 * 28 }) }
  await town.act(storyteller, remindOfCourses, soon)
  await town.act(storyteller, remindOfCourses, soon)
  const all = await town.act(storyteller, ctx => findMessages(ctx.db, ctx.municipality))
  const mails = all.filter(({ recipient }) => recipient.startsWith('zwaantje'))
  assert.equal(mails.filter(({ subject }) => subject === 'Tot binnenkort bij het CJG').length, 1)
  for (const { subject, body } of mails) assert.doesNotMatch(`${subject} ${body}`, /Peuterpubers|Zwaantje/)
})

test('three months after the last meeting names are erased, and the numbers stay', async () => {
  const course = await announce(3)
  await signUp(course, 'Anna', 2)
  const last = now.add({ hours: 24 * 51 })
  await town.act(storyteller, eraseCourseNames, { now: last.add({ hours: 24 * 80 }) })
  assert.deepEqual(Object.keys(await standings(course)), ['Anna'])
  await town.act(storyteller, eraseCourseNames, { now: last.add({ hours: 24 * 93 }) })
  assert.deepEqual(await standings(course), { '': 'placed' })
})
