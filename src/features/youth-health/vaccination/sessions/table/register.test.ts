/** What two tables, a forged form or somebody of another organisation could do to a list. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../../../cast/town.ts'
import { setCareArea } from '../../../record/glass/set-care-area.ts'
import { doctor, newSchool, nurse, plan, pupil, read, tapOf, town } from '../school-day.fixture.ts'

test('two sessions that call the same child give it one dose, however close together', async () => {
  const school = await newSchool('De Wilg')
  const adam = await pupil(school, 'Adam')
  const sessions = [await plan(school), await plan(school)]
  const taps = await Promise.all(sessions.map(session => tapOf(session, adam)))
  const answers = await Promise.all(
    sessions.map((session, place) => [nurse, doctor][place]?.post(`${session}/kind/${adam.id}`, taps[place] ?? {})),
  )
  assert.deepEqual(answers.map(answer => answer?.status).toSorted(), [303, 422])
  assert.equal((await read(`/jeugd/${adam.id}/vaccinaties`)).match(/H2231/g)?.length, 1)
})

test('a turn that was never on the screen is not taken', async () => {
  const school = await newSchool('De Vlier')
  const adam = await pupil(school, 'Adam')
  const session = await plan(school)
  const skipped = await nurse.post(`${session}/kind/${adam.id}`, { outcome: 'absent', turn: '7' })
  assert.equal(skipped.status, 409)
})

test('who does not look after a child registers nothing about it, not even that it was absent', async () => {
  const school = await newSchool('De Kers')
  const adam = await pupil(school, 'Adam')
  const session = await plan(school)
  const babies = { organisation: organisations.youthHealthCare.id, fromMonths: 0, untilMonths: 48 }
  await town.act(actorOf(professionals.administrator), ctx => setCareArea(ctx, babies))
  const answer = await nurse.post(`${session}/kind/${adam.id}`, { outcome: 'absent', turn: '1' })
  assert.equal(answer.headers.get('location'), `/jeugd/${adam.id}/noodtoegang`)
})
