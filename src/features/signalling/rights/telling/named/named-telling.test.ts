import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../../cast/open-town.ts'
import { as } from '../../../../../../test/as.ts'
import { testTown } from '../../../../../../test/town.ts'
import { getChild } from '../../../../../people/index.ts'
import {
  mindRights,
  noteConcern,
  reportToIndex,
  rightsWaitingFor,
  shownTo,
  weighConcern,
  withdrawReport,
} from '../../../index.ts'
import { policeOfficer } from '../../../triage/triage.fixture.ts'
import { day, register, words } from '../../../youths.fixture.ts'
import { addParent, daysLater, mailTo } from '../../rights.fixture.ts'
import { getNamedDuty, recordNamedTelling } from './record-named-telling.ts'

const town = await testTown()

/** A police officer reports somebody by name, after a talk with nobody. */
async function reported(familyName: string, born = '2018-04-01'): Promise<string> {
  return town.act(policeOfficer, async ctx => {
    const birth = { kind: 'born', on: day(born) } as const
    const youth = {
      givenNames: 'Kim',
      familyName,
      birth,
      sex: 'female',
      mother: '',
      postcode: null,
      houseNumber: '',
    } as const
    const talk = { talkedWith: 'nobody', whyNotTalked: 'Er was niemand thuis.' } as const
    const concern = await noteConcern(ctx, { ...words, ...talk, child: null, about: '', youth })
    await weighConcern(ctx, concern, { decision: 'report', familyTold: 'not-yet', whyNotTold: 'Nog niet.' })
    const reporting = await reportToIndex(ctx, concern)
    if (reporting.kind === 'refused') throw new Error(reporting.because)
    return reporting.report
  })
}
const told = { kind: 'told', how: 'conversation', on: day('2026-11-23') } as const
const endangers = { kind: 'endangers', reason: 'Vader dreigde.', reviewOn: day('2026-12-20') } as const
const note = (report: string, noted: typeof told | typeof endangers, readAfter = '') =>
  town.act(policeOfficer, ctx => recordNamedTelling(ctx, { report, relative: 'with-custody', readAfter }, noted))
const waiting = (at = {}) =>
  town.act(policeOfficer, async ctx => (await rightsWaitingFor(ctx)).filter(task => task.kind === 'tell-family'), at)

test('a police officer who reported a girl of eight by name has to tell her parents, and notes that he did', async () => {
  const report = await reported('Bakhuis')
  const officer = await as(town.app, 'wijkagent')
  const page = await (await officer.get(`/signalen/meldingen/${report}`)).text()
  assert.match(page, /De ouders met gezag, of de voogd/)
  assert.doesNotMatch(page, /De jongere zelf|Mijn CJG/)
  assert.equal((await waiting()).length, 1)
  const path = `/signalen/meldingen/${report}/verteld/with-custody`
  const answer = { version: '', reason: '', reviewOn: '', on: '2026-11-23' }
  assert.equal((await officer.post(path, { ...answer, answer: 'portal' })).status, 422)
  assert.equal((await officer.post(path, { ...answer, answer: 'conversation' })).status, 303)
  assert.match(await (await officer.get(`/signalen/meldingen/${report}`)).text(), /Verteld op 23 november 2026/)
  assert.deepEqual(await waiting(), [])
})

test('at thirteen the youth and the parents are told, at seventeen the youth alone', async () => {
  const asked = async (born: string) => {
    const report = await reported(`Van ${born}`, born)
    const page = await (await (await as(town.app, 'wijkagent')).get(`/signalen/meldingen/${report}`)).text()
    return [/verteld\/youth/, /verteld\/with-custody/].map(who => who.test(page))
  }
  assert.deepEqual(await asked('2013-04-01'), [true, true])
  assert.deepEqual(await asked('2009-04-01'), [true, false])
})

test('whether the girl is known here makes no difference to what the reporter reads', async () => {
  const known = await register(town, { givenNames: 'Kim', born: '2017-02-03', sex: 'female' })
  await addParent(town, known)
  const pageAbout = async (name: string) => {
    const report = await reported(name, '2017-02-03')
    const page = await (await (await as(town.app, 'wijkagent')).get(`/signalen/meldingen/${report}`)).text()
    const words = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    return words.replaceAll(name, '…').replaceAll(/[0-9a-f-]{36}/g, '…')
  }
  assert.equal(await pageAbout('De Wit'), await pageAbout('Onbekend'))
})

test('while telling would endanger the child, the mother who is known here does not see the report either', async () => {
  const child = await register(town, { givenNames: 'Kim', born: '2016-05-06', sex: 'female' })
  const mother = await addParent(town, child)
  const report = await reported('De Wit', '2016-05-06')
  const sees = (days: number) =>
    town.act(
      storyteller,
      async ctx => (await shownTo(ctx, mother, await getChild(ctx, child))).reports.length > 0,
      daysLater(days),
    )
  assert.equal(await sees(40), true)
  await note(report, endangers)
  assert.equal(await sees(40), false)
  assert.deepEqual(await note(report, told), { kind: 'stale' })
  const { duty } = await town.act(policeOfficer, ctx => getNamedDuty(ctx, report, 'with-custody'))
  await note(report, told, duty.last?.id)
  assert.equal(await sees(1), true)
})

test('the reporter is reminded once after a month', async () => {
  const before = (await mailTo(town, 'wijkagent@vlierdam.example')).length
  await town.act(storyteller, mindRights, daysLater(32))
  const after = (await mailTo(town, 'wijkagent@vlierdam.example')).length
  assert.ok(after > before)
  await town.act(storyteller, mindRights, daysLater(33))
  assert.equal((await mailTo(town, 'wijkagent@vlierdam.example')).length, after)
})

test('what was noted goes with the report', async () => {
  const report = await reported('Zijlstra')
  await note(report, told)
  const kept = () =>
    town.act(policeOfficer, ctx =>
      ctx.db.selectFrom('signalling.named_telling').select('id').where('report_id', '=', report).execute(),
    )
  assert.equal((await kept()).length, 1)
  await town.act(policeOfficer, ctx => withdrawReport(ctx, report, 'unjustified'))
  await town.act(storyteller, mindRights)
  assert.equal((await kept()).length, 0)
})
