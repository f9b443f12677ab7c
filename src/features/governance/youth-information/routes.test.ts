import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { employSecondAdministrator, secondAdministrator } from '../../../../cast/second-administrator.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { program } from '../../../platform/act.ts'
import { findEventsOf } from '../../../platform/audit/store.ts'
import { findMessages } from '../../../platform/mail/store.ts'
import { aboutChildForLightHelp, beginLightHelp } from '../../parenting-help/index.ts'
import { remindOfYouthInformation } from './delivering/remind.ts'

const town = await testTown()
const family = families.find(({ name }) => name === 'Yılmaz – de Vries') ?? assert.fail('no family')
const registered = await town.act(storyteller, ctx => registerFamily(ctx, family))
const sem = registered.children.get('Sem') ?? assert.fail('no Sem')
await town.act(storyteller, employSecondAdministrator)
const worker = actorOf(professionals.neighbourhoodWorker)
const begun = await town.act(worker, async ctx => {
  const about = await aboutChildForLightHelp(ctx, sem)
  const answers = about.deciders.map(({ person }) => ({ person, says: 'yes' as const }))
  const said = { answers, on: ctx.today, canWeigh: true, exception: null }
  const asked = { question: 'Sem wil niet slapen.', goal: 'Rustig naar bed.', scoreBefore: 3 }
  return beginLightHelp(ctx, about, { ...asked, goalBy: 'parent', said })
})
const id = begun.kind === 'begun' ? begun.id : assert.fail(begun.kind)
const team = await as(town.app, 'wijkteam')
const maker = await as(town.app, 'beheerder')
const releaser = await as(town.app, secondAdministrator.slug)
const textOf = async (response: Response | Promise<Response>) => (await response).text()
const helped = `/lichte-hulp/${id}/jeugdhulp`
const period = '/beheer/jeugdinformatie?periode=2026-1'

const declaration = {
  ...{ kind: 'youth-help', startedOn: '2026-02-03', crisis: 'no', where: 'home', postcode: '1234 AB' },
  ...{ municipality: '', endedOn: '2026-06-10', endReason: 'as-planned' },
  ...{ youthScore: '', youthAfter: '', parentScore: '8', parentAfter: 'perhaps-later' },
}
const declaring = (fields: Record<string, string>) => team.post(helped, { ...declaration, ...fields })

test('who helps says whether it is youth help, and is asked what CBS asks', async () => {
  const wrong = await declaring({ version: '0', endReason: '', postcode: '12 AB' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Kies waarom de hulp stopte|Vul een postcode in/)
  assert.equal((await declaring({ version: '0' })).status, 303)
  const overtaken = await declaring({ version: '0', postcode: '1235 CD' })
  assert.equal(overtaken.status, 409)
  assert.match(await overtaken.text(), /value="1235 CD"/)
  assert.equal((await (await as(town.app, 'pedagoog')).get(helped)).status, 404)
})

test('the municipality sees how much there was, and a single child is hidden', async () => {
  const page = await textOf((await as(town.app, 'gemeente')).get('/gemeente/jeugdhulp'))
  assert.match(page, /verborgen/)
  assert.doesNotMatch(page, /Sem/)
})

let delivery = ''

test('a delivery is made by one, and not released by the same', async () => {
  const seen = await textOf(maker.get(period))
  assert.match(seen, /Geen fouten. Er staan 1 record klaar|Geen fouten/)
  assert.equal(
    (await maker.post('/beheer/jeugdinformatie/leveringen', { periode: '2026-1', version: '0' })).status,
    303,
  )
  const again = await maker.post('/beheer/jeugdinformatie/leveringen', { periode: '2026-1', version: '0' })
  assert.equal(again.status, 409)
  delivery = /leveringen\/([\da-f-]{36})/.exec(await textOf(releaser.get(period)))?.[1] ?? assert.fail('no delivery')
  const own = await maker.post(`/beheer/jeugdinformatie/leveringen/${delivery}/vrijgave`, {})
  assert.match(await textOf(own), /geeft haar niet zelf vrij/)
  assert.equal((await maker.get(`/beheer/jeugdinformatie/leveringen/${delivery}/jeugdhulp.csv`)).status, 409)
})

test('once another released it, the file holds the record in codes, and each child in it leaves a line', async () => {
  assert.equal((await releaser.post(`/beheer/jeugdinformatie/leveringen/${delivery}/vrijgave`, {})).status, 303)
  const csv = await textOf(maker.get(`/beheer/jeugdinformatie/leveringen/${delivery}/jeugdhulp.csv`))
  assert.match(csv, /"1234AB";"06";"01";"02";"20260203";"20260610";"01";"ouder";"8";"03"/)
  const log = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    findEventsOf(db, '9901', sem),
  )
  assert.ok(log.some(({ event, object }) => event === 'transfer' && object === 'governance.youth-information'))
})

test('when something is mended after the release the old file is not given any more', async () => {
  const mend = `/beheer/jeugdinformatie/hulp/${id}`
  assert.equal((await maker.post(mend, { ...declaration, endedOn: '2026-06-12', version: '1' })).status, 303)
  const gone = await maker.get(`/beheer/jeugdinformatie/leveringen/${delivery}/jeugdhulp.csv`)
  assert.equal(gone.status, 409)
  assert.match(await gone.text(), /Er is iets veranderd/)
})

test('who delivers is told by mail that it is late, once and without a name', async () => {
  for (const _ of [1, 2]) await town.act(program('remind-of-youth-information'), remindOfYouthInformation)
  const mails = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    findMessages(db, '9901'),
  )
  const late = mails.filter(({ subject }) => subject === 'De jeugdinformatie is te laat')
  assert.equal(late.length, 2)
  assert.doesNotMatch(late[0]?.body ?? '', /Sem/)
})
