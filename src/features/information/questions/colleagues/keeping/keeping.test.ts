import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../../cast/open-town.ts'
import { as } from '../../../../../../test/as.ts'
import { now, testTown } from '../../../../../../test/town.ts'
import { eraseColleagueQuestions } from './erase-colleague-questions.ts'

const clock = { now }
const town = await testTown({ clock: () => clock.now })

/** What stands at the vraagbaak after a night, so many months from now. */
async function shownAfter(months: number): Promise<string> {
  clock.now = now.toZonedDateTimeISO('Europe/Amsterdam').add({ months }).toInstant()
  await town.act(storyteller, eraseColleagueQuestions, { now: clock.now })
  return (await (await as(town.app, 'jeugdarts')).get('/vraagbaak')).text()
}

test('a question stays three years after its last answer and no longer, unless the municipality chose otherwise', async () => {
  const doctor = await as(town.app, 'jeugdarts')
  const ask = async (title: string) =>
    (await doctor.post('/vraagbaak/nieuw', { title, body: 'Wie weet het?' })).headers.get('location') ?? ''
  const answered = await ask('Havikskruid, met antwoord')
  await ask('Klaproos, zonder antwoord')
  assert.match(await shownAfter(12), /Havikskruid[\s\S]*Klaproos|Klaproos[\s\S]*Havikskruid/)
  await (await as(town.app, 'jeugdarts')).post(answered, { body: 'Ik weet het.', version: '0' })
  const later = await shownAfter(37)
  assert.match(later, /Havikskruid/)
  assert.doesNotMatch(later, /Klaproos/)
  const administrator = await as(town.app, 'beheerder')
  assert.match(await (await administrator.get('/beheer/vraagbaak')).text(), /voorstel van dit programma: 36 maanden/)
  const choice = { keptMonths: '24', reason: 'Besluit van het overleg.', version: '' }
  assert.equal((await administrator.post('/beheer/vraagbaak', { ...choice, keptMonths: '0' })).status, 422)
  assert.equal((await administrator.post('/beheer/vraagbaak', choice)).status, 303)
  assert.equal((await administrator.post('/beheer/vraagbaak', choice)).status, 409)
  assert.doesNotMatch(await shownAfter(37), /Havikskruid/)
  assert.equal((await (await as(town.app, 'jeugdarts')).get(answered)).status, 404)
})
