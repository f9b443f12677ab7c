import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { writeTogether } from '../together.fixture.ts'
import { sectionOfObject } from './section-of-object.ts'

const town = await testTown()

test('who comes back to a plan reads what others changed, by whom, and not what they did themselves', async () => {
  const { plan, action, mother, nurse } = await writeTogether(town)
  const base = `/mijn/plannen/${plan}`
  assert.doesNotMatch(await (await mother.get(base)).text(), /Veranderd sinds je keek/, 'nothing to compare with yet')
  await nurse.post(`/plannen/${plan}/acties/${action}/verplaatsing`, { naar: 'doing', version: '0' })
  await mother.post(`${base}/opmerkingen`, { words: 'Fijn dat jullie meedenken.' })
  const page = await (await mother.get(base)).text()
  const news = /id="nieuws"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  assert.match(news, /Mirjam Jansen/)
  assert.match(news, /Wegen: mee bezig/)
  assert.doesNotMatch(news, /Fijn dat jullie/)
  assert.match(page, /Wegen<\/a> <span class="cjg-tag[\s\S]{0,500}nieuw/)
})

test('a list of plans says how much is new, until the plan is opened', async () => {
  const doctor = professionals.doctor.id
  const { plan, mother } = await writeTogether(town, [doctor])
  const browser = await as(town.app, 'jeugdarts')
  await browser.get(`/plannen/${plan}`)
  await mother.post(`/mijn/plannen/${plan}/opmerkingen`, { words: 'Dag allemaal.' })
  const line = async () =>
    new RegExp(`${plan}"[\\s\\S]*?</tr>`).exec(await (await browser.get('/plannen')).text())?.[0] ?? ''
  assert.match(await line(), /1 nieuw/)
  await browser.get(`/plannen/${plan}`)
  assert.doesNotMatch(await line(), /nieuw/)
})

test('who may not see a section hears nothing of what is written in it', async () => {
  const school = professionals.careCoordinatorAtSchool.id
  const { plan, mother } = await writeTogether(town, [school])
  const browser = await as(town.app, 'intern-begeleider')
  await browser.get(`/plannen/${plan}`)
  await mother.post(`/mijn/plannen/${plan}/opmerkingen`, { words: 'Dit is niet voor school.' })
  const before = /data-revision="(\d+)"/.exec(await (await browser.get(`/plannen/${plan}`)).text())?.[1]
  await mother.post(`/mijn/plannen/${plan}/opmerkingen`, { words: 'En dit ook niet.' })
  assert.equal(await (await browser.get(`/plannen/${plan}/nieuws?na=${before}`)).text(), '')
  assert.doesNotMatch(await (await browser.get(`/plannen/${plan}/wijzigingen`)).text(), /niet voor school|ook niet/)
})

test('whatever is recorded as a change of a plan belongs to a section, or is told to nobody on purpose', () => {
  const recorded = globSync('src/features/**/*.{ts,tsx}', { exclude: ['**/*.test.ts'] }).flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /recordPlan\(\s*ctx,\s*'(?:create|change)',\s*'(care-coordination\.[a-z-]+)'/g,
      ),
    ].map(([, object = '']) => object),
  )
  assert.ok(recorded.length > 10)
  const loose = recorded.filter(object => !sectionOfObject(object) && !toldToNobody.has(object))
  assert.deepEqual([...new Set(loose)], [])
})

/** About who sees what, who leads and who looks on: whom that concerns hears it from those pages. */
const toldToNobody = new Set(
  [
    ...['plan', 'section-choice', 'join-request', 'origin', 'plan-notice', 'aftercare'],
    ...['process-request', 'process-decision', 'coordination-request', 'coordinator-wish'],
  ].map(object => `care-coordination.${object}`),
)
