import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { getChild, settle } from '../../../../people/index.ts'
import { mindRights, ownReports, recordTelling, shownTo, withdrawReport } from '../../index.ts'
import { day, doctor, nurse, register } from '../../youths.fixture.ts'
import { addParent, daysLater, mailTo, reportTold } from '../rights.fixture.ts'
import { dutiesOf } from './duties.ts'

const town = await testTown()

const duties = (who: typeof nurse, report: string, at = {}) =>
  town.act(
    who,
    async ctx => {
      const own = (await ownReports(ctx)).find(({ id }) => id === report) ?? assert.fail('no report')
      return dutiesOf(ctx, own)
    },
    at,
  )
const seesReport = (person: string, child: string, at = {}) =>
  town.act(nurse, async ctx => (await shownTo(ctx, person, await getChild(ctx, child))).reports.length > 0, at)
const told = { kind: 'told', how: 'conversation', on: day('2026-11-23') } as const
const endangers = { kind: 'endangers', reason: 'Vader dreigde.', reviewOn: day('2026-12-20') } as const
const note = (report: string, person: string, noted: typeof told | typeof endangers, readAfter = '', at = {}) =>
  town.act(nurse, ctx => recordTelling(ctx, { report, person, readAfter }, noted), at)

test('a mother who was talked with knows of the report; a father who lives elsewhere still has to be told', async () => {
  const child = await register(town, { givenNames: 'Sem' })
  const mother = await addParent(town, child)
  const father = await addParent(town, child, { givenNames: 'Bas', relation: 'father' })
  const live = (people: (typeof mother)[], houseNumber: string) =>
    town.act(nurse, ctx =>
      settle(ctx, {
        street: 'Kade',
        houseNumber,
        postcode: '1236 GH',
        town: 'Vlierdam',
        kind: 'home',
        people,
        since: day('2020-01-01'),
      }),
    )
  await live([mother], '1')
  await live([father], '9')
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  const kinds = (await duties(nurse, report)).map(({ duty }) => duty.kind)
  assert.deepEqual(kinds, ['to-tell', 'to-tell'])
  await note(report, mother, told)
  assert.deepEqual([await seesReport(mother, child), await seesReport(father, child)], [true, false])
})

test('a parent without custody is nobody to tell, and never sees the report', async () => {
  const child = await register(town, { givenNames: 'Finn' })
  const mother = await addParent(town, child)
  const father = await addParent(town, child, { givenNames: 'Jeroen', relation: 'father', custody: 'without-custody' })
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  assert.deepEqual(
    (await duties(nurse, report)).map(({ person }) => person),
    [mother],
  )
  assert.equal(await seesReport(father, child, daysLater(300)), false)
})

test('at the twelfth and the sixteenth birthday other people have to be told', async () => {
  const child = await register(town, { givenNames: 'Bo', born: '2014-12-01' })
  const mother = await addParent(town, child)
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  const peopleOn = async (days: number) => (await duties(nurse, report, daysLater(days))).map(({ person }) => person)
  assert.deepEqual(await peopleOn(7), [mother])
  assert.deepEqual(await peopleOn(8), [child, mother])
  const [youth] = await duties(nurse, report, daysLater(8))
  assert.equal(youth?.duty.kind === 'to-tell' && String(youth.duty.by), '2027-01-01')
  const older = await register(town, { givenNames: 'Lot', born: '2010-12-01' })
  const parent = await addParent(town, older)
  const other = await reportTold(town, nurse, older, { talkedWith: 'both' })
  assert.equal(await seesReport(parent, older, daysLater(7)), true)
  assert.equal(await seesReport(parent, older, daysLater(8)), false)
  assert.deepEqual(
    (await duties(nurse, other, daysLater(8))).map(({ person }) => person),
    [older],
  )
})

test('nobody told: the reporter is reminded once, and after a month the report shows by itself', async () => {
  const child = await register(town, { givenNames: 'Teun' })
  const mother = await addParent(town, child)
  await reportTold(town, doctor, child, { talkedWith: 'nobody' })
  assert.equal(await seesReport(mother, child, daysLater(30)), false)
  assert.equal(await seesReport(mother, child, daysLater(31)), true)
  await town.act(storyteller, mindRights, daysLater(31))
  await town.act(storyteller, mindRights, daysLater(32))
  const mails = (await mailTo(town, 'jeugdarts@vlierdam.example')).filter(({ subject }) => /Signalen/.test(subject))
  assert.equal(mails.length, 1)
  assert.doesNotMatch(JSON.stringify(mails), /Teun|De Wit|Femke|melding/)
})

test('telling that would endanger the child keeps the report away until somebody decides anew', async () => {
  const child = await register(town, { givenNames: 'Eva' })
  const mother = await addParent(town, child)
  const father = await addParent(town, child, { givenNames: 'Ruud', relation: 'father' })
  const report = await reportTold(town, nurse, child, { talkedWith: 'nobody' })
  await note(report, mother, told)
  await note(report, father, endangers)
  assert.deepEqual([await seesReport(mother, child), await seesReport(father, child, daysLater(400))], [true, false])
  const last = (await duties(nurse, report)).find(({ person }) => person === father)?.last
  await note(report, father, told, last?.id, daysLater(1))
  assert.equal(await seesReport(father, child, daysLater(1)), true)
})

test('who notes in two windows at once sees what was noted first, and loses no word', async () => {
  const child = await register(town, { givenNames: 'Puk' })
  const mother = await addParent(town, child)
  const report = await reportTold(town, nurse, child, { talkedWith: 'nobody' })
  const path = `/signalen/meldingen/${report}/vertellen/${mother}`
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const fields = { answer: 'not-yet', reviewOn: '2026-12-10', version: '' }
  assert.equal((await browser.post(path, { ...fields, reason: 'Eerste reden.' })).status, 303)
  const second = await browser.post(path, { ...fields, reason: 'Tweede reden.' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Tweede reden/)
})

test('a letter says that, by whom and where to object, never why; a secret address is on no letter', async () => {
  const child = await register(town, { givenNames: 'Saar', home: { street: 'Geheimweg' } })
  const mother = await addParent(town, child)
  await town.act(nurse, ctx =>
    settle(ctx, {
      street: 'Schuilhof',
      houseNumber: '3',
      postcode: '1236 GH',
      town: 'Vlierdam',
      kind: 'home',
      people: [mother],
      since: day('2020-01-01'),
    }),
  )
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const letter = async (query = '') =>
    (await browser.get(`/signalen/meldingen/${report}/brief/${mother}${query}`)).text()
  const plain = await letter()
  assert.match(plain, /Mirjam Jansen van JGZ Waterland/)
  assert.match(plain, /bezwaar/)
  assert.doesNotMatch(plain, /brood|slaapt|Schuilhof|Geheimweg/)
  assert.match(await letter('?adres'), /Schuilhof 3/)
  await browser.post(`/signalen/meldingen/${report}/adres/${mother}`, { kept: 'ja' })
  assert.doesNotMatch(await letter('?adres'), /Schuilhof/)
})

test('only the reporter opens the page to tell, and only about somebody who has to be told', async () => {
  const child = await register(town, { givenNames: 'Jip' })
  const mother = await addParent(town, child)
  const stranger = await addParent(town, child, { givenNames: 'Kees', custody: 'without-custody', relation: 'father' })
  const report = await reportTold(town, nurse, child, { talkedWith: 'parents' })
  const statusOf = async (who: string, person: string) =>
    (await (await as(town.app, who)).get(`/signalen/meldingen/${report}/vertellen/${person}`)).status
  assert.equal(await statusOf('jeugdverpleegkundige', mother), 200)
  assert.equal(await statusOf('jeugdverpleegkundige', stranger), 404)
  assert.equal(await statusOf('wijkteam', mother), 404)
})

test('what was noted about telling goes with the report', async () => {
  const child = await register(town, { givenNames: 'Mats' })
  const mother = await addParent(town, child)
  const report = await reportTold(town, nurse, child, { talkedWith: 'nobody' })
  await note(report, mother, endangers)
  await town.act(nurse, ctx => withdrawReport(ctx, report, 'unjustified'))
  await town.act(storyteller, mindRights)
  const left = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('signalling.telling').select('id').where('report_id', '=', report).execute(),
  )
  assert.deepEqual(left, [])
})
