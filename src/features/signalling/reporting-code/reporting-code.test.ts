/** The five steps, the two decisions, the report and what comes after it, and the nights after it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now, testTown } from '../../../../test/town.ts'
import { changeEntry } from './entries/write-entry.ts'
import { getSuspicion } from './look-up.ts'
import { destroySuspicions, remindOfReportingCode } from './nightly.ts'
import { isClosed, latestOf, type SuspicionId } from './suspicion.ts'
import { add, advice, decision, karim, reported, sanne, secret, signal, start, talk, walk } from './town.fixture.ts'

const town = await testTown()
const faultsOf = (written: Awaited<ReturnType<typeof add>>) =>
  written.kind === 'refused' ? written.faults.map(({ field, because }) => `${field} ${because}`) : written.kind
const fileOf = (id: SuspicionId) => town.act(karim, ctx => getSuspicion(ctx, id))
const inSixWeeks = '2027-01-04'

test('nobody decides before signals, consultation, talk and weighing are written', async () => {
  const id = await start(town)
  await add(town, karim, id, 'signal', signal)
  assert.deepEqual(faultsOf(await add(town, karim, id, 'decision', decision({}))), ['report steps'])
})

test('a talk that is passed over has its reason, and then one may decide', async () => {
  const id = await start(town)
  await walk(town, id)
  const passedOver = { ...talk, held: 'not-held', who: '', said: '', whyNot: '' }
  assert.deepEqual(faultsOf(await add(town, karim, id, 'talk', passedOver)), ['whyNot whyNot'])
  const written = await add(town, karim, id, 'talk', { ...passedOver, whyNot: 'Vader zou het kind slaan.' })
  assert.equal(written.kind, 'written')
})

const decisions: readonly (readonly [
  string,
  [string, string],
  Record<string, string>,
  readonly string[] | 'written',
])[] = [
  ['reporting what is structurally unsafe stands', ['no', 'yes'], {}, 'written'],
  [
    'not reporting it asks for a second person and a day to look back',
    ['no', 'yes'],
    { report: 'no' },
    ['second objection', 'evaluateOn evaluateOn'],
  ],
  ['with both, it stands', ['yes', 'no'], { report: 'no', second: 'Sanne', evaluateOn: inSixWeeks }, 'written'],
  [
    'who doubts asks Veilig Thuis first',
    ['in-doubt', 'no'],
    { report: 'no', evaluateOn: inSixWeeks },
    ['report objection'],
  ],
  ['a day to look back lies ahead', ['no', 'no'], { report: 'no', evaluateOn: '2026-11-23' }, ['evaluateOn passed']],
]
for (const [name, [acute, structural], words, expected] of decisions)
  test(name, async () => {
    const id = await start(town)
    await walk(town, id, acute, structural)
    assert.deepEqual(faultsOf(await add(town, karim, id, 'decision', decision(words))), expected)
  })

test('after advice of Veilig Thuis who doubted may decide not to report', async () => {
  const id = await start(town)
  await walk(town, id, 'in-doubt', 'no')
  await add(town, karim, id, 'consultation', advice)
  const words = decision({ report: 'no', evaluateOn: inSixWeeks })
  assert.equal((await add(town, karim, id, 'decision', words)).kind, 'written')
})

test('after a report the feedback of Veilig Thuis is expected in five working days, until it comes', async () => {
  const id = await start(town)
  await walk(town, id)
  await add(town, karim, id, 'decision', decision({}))
  await add(town, karim, id, 'report', reported)
  const { reminders } = await fileOf(id)
  assert.deepEqual(
    reminders.map(({ what, dueOn }) => `${what} ${dueOn}`),
    ['assessment 2026-11-30'],
  )
  await add(town, karim, id, 'answer', { what: 'receipt', words: 'Ontvangen.', number: 'M1' })
  assert.equal((await fileOf(id)).reminders.length, 1)
  await add(town, karim, id, 'answer', { what: 'assessment', words: 'Plan gemaakt.', number: '' })
  assert.deepEqual((await fileOf(id)).reminders, [])
})

test('a file that ends without a report closes with its reasons, help and a day to look back', async () => {
  const id = await start(town)
  const closing = { outcome: 'help', why: 'Oma woont er nu.', help: 'Gezinscoach', evaluateOn: '' }
  assert.deepEqual(faultsOf(await add(town, karim, id, 'closure', closing)), ['evaluateOn evaluateOn'])
  await add(town, karim, id, 'closure', { ...closing, evaluateOn: inSixWeeks })
  const file = await fileOf(id)
  assert.equal(isClosed(file), true)
  assert.deepEqual(
    file.reminders.map(({ what }) => what),
    ['evaluation'],
  )
  await assert.rejects(add(town, karim, id, 'signal', signal))
  assert.equal((await add(town, karim, id, 'follow-up', { words: 'Het gaat goed.', next: '' })).kind, 'written')
  await add(town, karim, id, 'reopening', { why: 'Nieuwe blauwe plek.' })
  assert.equal((await add(town, karim, id, 'signal', signal)).kind, 'written')
})

test('nobody closes a file as reported that was not', async () => {
  const id = await start(town)
  const closing = { outcome: 'reported', why: 'Gemeld.', help: '', evaluateOn: '' }
  assert.deepEqual(faultsOf(await add(town, karim, id, 'closure', closing)), ['outcome reported'])
})

test('on the day that somebody must look again the holder gets one mail, that says nothing of what', async () => {
  const id = await start(town, sanne)
  await add(town, sanne, id, 'follow-up', { words: 'Gaat.', next: '2026-12-01' })
  const later = now.add({ hours: 24 * 9 })
  const mails = () =>
    town.act(sanne, async ({ db }) =>
      (
        await db.selectFrom('mail.message').select(['recipient', 'body']).where('municipality', '=', '9901').execute()
      ).filter(({ recipient }) => recipient === 'pedagoog@vlierdam.example'),
    )
  for (let night = 0; night < 2; night++) await town.act(karim, remindOfReportingCode, { now: later })
  const sent = await mails()
  assert.equal(sent.length, 1)
  assert.doesNotMatch(sent[0]?.body ?? '', /Zwaluw|meldcode|veilig/i)
})

test('a closed file is destroyed when its years are over, an open one never, and the log says so', async () => {
  const [open, closed] = [await start(town, sanne), await start(town, sanne)]
  await add(town, sanne, closed, 'closure', { outcome: 'unfounded', why: 'Niets.', help: '', evaluateOn: '' })
  const readable = (id: SuspicionId) =>
    town
      .act(sanne, ctx => getSuspicion(ctx, id))
      .then(
        () => true,
        () => false,
      )
  await town.act(karim, destroySuspicions, { now: now.add({ hours: 24 * 365 * 19 }) })
  assert.deepEqual([await readable(open), await readable(closed)], [true, true])
  await town.act(karim, destroySuspicions, { now: now.add({ hours: 24 * 366 * 20 }) })
  assert.deepEqual([await readable(open), await readable(closed)], [true, false])
  const lines = await town.act(karim, ({ db }) =>
    db.selectFrom('audit.event').select('detail').where('event', '=', 'delete').where('detail', '=', closed).execute(),
  )
  assert.equal(lines.length, 1)
})

test('what the form does not ask stays with an entry that is changed', async () => {
  const id = await start(town)
  const about = latestOf(await fileOf(id), 'about') ?? assert.fail('no name')
  await town.act(karim, ctx => changeEntry(ctx, id, about.id, { name: 'Anders', born: '', address: '', family: '' }, 1))
  const changed = latestOf(await fileOf(id), 'about')
  assert.equal(changed?.words.name, 'Anders')
  assert.equal(changed?.words.registration, '')
  assert.notEqual(changed?.words.name, secret.name)
})
