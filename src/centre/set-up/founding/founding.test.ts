import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate } from 'otplib'
import { browser } from '../../../../test/as.ts'
import { programOf } from '../../../../test/interface/system.fixture.ts'
import { now, testKeys, testTown } from '../../../../test/town.ts'
import { act, program } from '../../../platform/act.ts'
import { installation } from '../../../platform/ctx.ts'
import { runDue } from '../../../platform/jobs/worker.ts'
import { works } from '../../../works.ts'
import { makeFounding } from '../../index.ts'

// The clock of a second factor is the real one.
const town = await testTown({ clock: () => Temporal.Now.instant() })
const other = programOf(town, () => Temporal.Now.instant())
const zeewolde = { code: '0050', host: 'zeewolde.localhost' }
const choice = { code: zeewolde.code, phone: '036 522 95 22', theme: 'groen' }
const anneke = { name: 'Anneke Vos', email: 'anneke@zeewolde.example', signInName: 'anneke.vos' }
const password = 'vier losse gele woorden'

const make = (wanted: typeof zeewolde | null, at = Temporal.Now.instant()) =>
  act({ database: town.database, keys: testKeys, municipality: installation, actor: program('test'), now: at }, ctx =>
    makeFounding(ctx, wanted, { invented: false }),
  )
const linkFor = async (wanted = zeewolde, at?: Temporal.Instant) => {
  const making = await make(wanted, at)
  return making.kind === 'made' ? making.link : assert.fail(making.because)
}
const at = (host: string) => browser(town.app, { host: `${host}:3000` })
const secretOn = (page: string) => /<kbd>([A-Z2-7 ]+)<\/kbd>/.exec(page)?.[1]?.replaceAll(' ', '') ?? assert.fail()

test('only of a municipality that exists and has no centre here, at a host name that is nobody else’s', async () => {
  const because = async (wanted: typeof zeewolde) => {
    const making = await make(wanted)
    return making.kind === 'refused' ? making.because : 'made'
  }
  assert.equal(await because({ code: '9901', host: 'elders.localhost' }), 'open-already')
  assert.equal(await because({ ...zeewolde, host: 'localhost' }), 'open-already')
  assert.equal(await because({ code: '1999', host: 'elders.localhost' }), 'no-such-municipality')
  assert.equal(await because({ ...zeewolde, host: 'https://zeewolde.localhost' }), 'no-host-name')
  const first = await make(null)
  assert.deepEqual(first, { kind: 'refused', because: 'open-already' })
})

test('a guessed code, one that was replaced and one of eight days ago open nothing, and look alike', async () => {
  const old = await linkFor(zeewolde, Temporal.Now.instant().subtract({ hours: 24 * 8 }))
  const replaced = await linkFor()
  await linkFor()
  const pages = await Promise.all(
    [old, replaced, 'x'.repeat(43), 'abc'].map(async code => {
      const response = await at(zeewolde.host).get(`/inrichten/${code}`)
      return `${response.status} ${await response.text()}`
    }),
  )
  assert.match(pages[0] ?? '', /^404 .*Deze code werkt niet meer/s)
  assert.equal(new Set(pages).size, 1)
})

test('a code for one centre cannot take over another, nor open the centre at another address', async () => {
  const link = await linkFor()
  assert.match(await (await at('localhost').get(`/inrichten/${link}`)).text(), /zeewolde\.localhost:3000\/inrichten/)
  await at(zeewolde.host).post(`/inrichten/${link}`, { ...choice, code: '9901' })
  const page = await (await at(zeewolde.host).get(`/inrichten/${link}`)).text()
  assert.match(page, /eerste beheerder van het centrum in Zeewolde/)
})

test('a centre opens once, its administrator is in, and every server serves it at once', async () => {
  const link = await linkFor()
  const here = at(zeewolde.host)
  await here.post(`/inrichten/${link}`, choice)
  const secret = secretOn(await (await here.get(`/inrichten/${link}`)).text())
  const form = { ...anneke, password, code: await generate({ secret }) }
  const wrong = await here.post(`/inrichten/${link}/account`, { ...form, code: '000 000' })
  assert.equal(wrong.status, 422)
  assert.doesNotMatch(await wrong.text(), /vier losse/)
  const answers = await Promise.all([1, 2].map(() => here.post(`/inrichten/${link}/account`, form)))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404])
  const cookie =
    answers
      .find(({ status }) => status === 303)
      ?.headers.get('set-cookie')
      ?.split(';')[0] ?? ''
  for (const app of [town.app, other]) {
    const administrator = browser(app, { cookie, host: `${zeewolde.host}:3000` })
    assert.match(await (await administrator.get('/beheer')).text(), /Anneke Vos/)
    assert.match(await (await administrator.get('/')).text(), /<title>.* – Jeugd en gezin Zeewolde<\/title>/)
    assert.equal((await browser(app, { cookie }).get('/beheer')).status, 303)
  }
  assert.equal((await here.get(`/inrichten/${link}`)).status, 404)
  assert.equal((await make(zeewolde)).kind, 'refused')
})

test('its daily work begins without a server being started again', async () => {
  const env = { smtpUrl: undefined, mailFrom: '', notify: null }
  const parts = { database: town.database, works: works(env, testKeys), municipalities: [], clock: () => now }
  await runDue({ ...parts, clock: () => Temporal.Now.instant(), log: () => {} })
  const { count } = await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db =>
    db
      .selectFrom('jobs.job')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('municipality', '=', zeewolde.code)
      .where('dedupe', '=', 'daily')
      .executeTakeFirstOrThrow(),
  )
  assert.ok(count > 20, `${count}`)
})
