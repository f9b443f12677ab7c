import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'

const town = await testTown()
const [servant, fellow] = [await as(town.app, 'gemeente'), await as(town.app, 'gemeente-2')]
const [centre, school] = [await as(town.app, 'pedagoog'), await as(town.app, 'intern-begeleider')]
const pathIn = (response: Response) => response.headers.get('location')?.split('?')[0] ?? ''
const pageOf = async (who: typeof servant, path: string) => (await who.get(path)).text()

const product = {
  definition: 'Een gesprek van een reeks.',
  unit: 'talk',
  ageFrom: '0',
  ageUntil: '18',
  taskField: '6.2',
  level: 'basic',
}
const packagePath = pathIn(await servant.post('/gemeente/subsidies/pakketten', { name: 'Basis', words: '' }))
const talks = pathIn(await servant.post(`${packagePath}/producten`, { ...product, name: 'Lichte hulp' }))
await servant.post(`${talks}/prijs`, { from: '2026-01', price: '92,50', reason: 'College', version: '0' })
const talksId = talks.split('/').at(-1) ?? ''
const round = pathIn(
  await servant.post('/gemeente/subsidies', {
    title: 'Subsidie 2026',
    packageId: packagePath.split('/').at(-1) ?? '',
    from: '2026-01',
    until: '2026-12',
    opensOn: '2026-11-01',
    closesOn: '2026-12-31',
    ceiling: '10000',
    tolerancePercent: '5',
    objectionWeeks: '6',
    terms: 'Voor wie lichte hulp geeft.',
    reason: 'Nota jeugd',
  }),
)
const begin = async (who: typeof servant) =>
  pathIn(await who.post(`/subsidie/regelingen/${round.split('/').at(-1)}`, {})).replace('/schrijven', '')
const asked = (volume: string, version = '0') => ({
  purpose: 'Lichte hulp voor elk gezin',
  explanation: 'We zien meer vragen.',
  [`volume-${talksId}`]: volume,
  version,
})
const granting = (volume: string, version: string) => ({
  kind: 'granted',
  words: 'Meld het als het anders loopt.',
  rhythm: 'quarterly',
  firstOn: '2026-01-15',
  [`volume-${talksId}`]: volume,
  [`price-${talksId}`]: '92,50',
  version,
})

const agree = { reply: 'agreed', why: '', version: '1' }
const paid = { paidOn: '2026-01-15' }

test('an organisation has one application, however often it begins, and nobody else sees it before it is sent in', async () => {
  const [own, again] = [await begin(centre), await begin(centre)]
  assert.equal(own, again)
  const work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  assert.equal((await centre.post(`${own}/schrijven`, asked('0'))).status, 422)
  await centre.post(`${own}/schrijven`, asked('80'))
  const stale = await centre.post(`${own}/schrijven`, { ...asked('70'), explanation: 'Mijn tekst.' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /We zien meer vragen[\s\S]*Mijn tekst/)
  assert.equal((await servant.get(work)).status, 404)
  assert.equal((await school.get(own)).status, 404)
  assert.match((await centre.post(`${own}/indienen`, {})).headers.get('location') ?? '', /ingediend/)
  assert.match((await centre.post(`${own}/indienen`, {})).headers.get('location') ?? '', /kon-niet/)
  assert.equal((await servant.get(work)).status, 200)
})

test('from a question to a grant: what was read must still stand, two agree, and nothing is paid twice', async () => {
  const own = await begin(centre)
  const work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  await servant.post(`${work}/vragen`, { question: 'Waarom 80?' })
  assert.match(await pageOf(centre, own), /Waarom 80\?/)
  await centre.post(`${own}/schrijven`, asked('60', '1'))
  await centre.post(`${own}/indienen`, {})
  assert.equal((await servant.post(`${work}/besluit`, granting('60', '1.1.0'))).status, 409)
  const over = await servant.post(`${work}/besluit`, granting('160', '2.1.0'))
  assert.equal(over.status, 422)
  assert.match(await over.text(), /10\.000,00/)
  assert.equal((await servant.post(`${work}/besluit`, granting('60', '2.1.0'))).status, 303)
  assert.match((await servant.post(`${work}/akkoord`, agree)).headers.get('location') ?? '', /eigen-besluit/)
  assert.doesNotMatch(await pageOf(centre, own), /De subsidie is verleend/)
  await fellow.post(`${work}/akkoord`, agree)
  assert.match((await fellow.post(`${work}/akkoord`, agree)).headers.get('location') ?? '', /kon-niet/)
  const granted = await pageOf(centre, own)
  assert.match(granted, /De subsidie is verleend/)
  assert.equal(granted.match(/€\s1\.387,50/g)?.length, 4)

  await servant.post(`${work}/betaald/1`, paid)
  assert.match((await fellow.post(`${work}/betaald/1`, paid)).headers.get('location') ?? '', /kon-niet/)
  await servant.post(`${work}/betaald/2`, paid)
})

test('a payment that was noted by mistake is taken back with why, stays in sight of both, and is noted anew', async () => {
  const own = await begin(centre)
  const work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  const back = { noted: '1', whyNot: 'Het ging naar een andere rekening.', version: '0' }
  assert.equal((await fellow.post(`${work}/betaling-terug`, { ...back, whyNot: '' })).status, 422)
  assert.match((await fellow.post(`${work}/betaling-terug`, back)).headers.get('location') ?? '', /bewaard/)
  for (const reader of [await pageOf(servant, work), await pageOf(centre, own)])
    assert.match(reader, /Teruggenomen, was niet zo: deel betaald[\s\S]*andere rekening/)
  assert.equal((await pageOf(servant, work)).match(/nog niet betaald/g)?.length, 3)
  await servant.post(`${work}/betaald/1`, paid)
  assert.match((await fellow.post(`${work}/betaling-terug`, back)).headers.get('location') ?? '', /kon-niet/)
})

test('a report and a settlement: what differs is explained, two agree, and the register tells it without a name', async () => {
  const own = await begin(centre)
  const work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  await servant.post(`${work}/verantwoording`, { reportKind: 'final', until: '2026-06', dueOn: '2027-03-01' })
  const telling = { words: 'Het liep goed.', [`volume-${talksId}`]: '50', [`explanation-${talksId}`]: '', version: '1' }
  assert.equal((await centre.post(`${own}/verantwoording`, telling)).status, 422)
  await centre.post(`${own}/verantwoording`, { ...telling, [`explanation-${talksId}`]: 'Een collega was ziek.' })
  assert.match(await pageOf(servant, `${work}/vaststelling`), /€\s4\.625,00/)
  const settling = { words: 'Volgens de regel.', version: '0.277500' }
  assert.equal((await servant.post(`${work}/vaststelling`, { ...settling, version: '0.0' })).status, 409)
  await servant.post(`${work}/vaststelling`, settling)
  assert.match(
    (await servant.post(`${work}/vaststelling/akkoord`, agree)).headers.get('location') ?? '',
    /eigen-besluit/,
  )
  await fellow.post(`${work}/vaststelling/akkoord`, agree)
  assert.match((await servant.post(`${work}/afgerekend`, paid)).headers.get('location') ?? '', /bewaard/)
  assert.match((await fellow.post(`${work}/afgerekend`, paid)).headers.get('location') ?? '', /kon-niet/)

  const back = { noted: 'rest', whyNot: 'Nog niet overgemaakt.', version: '1' }
  const instalment = await fellow.post(`${work}/betaling-terug`, { ...back, noted: '1' })
  assert.match(instalment.headers.get('location') ?? '', /kon-niet/, 'the settlement reckoned with it')
  assert.match((await fellow.post(`${work}/betaling-terug`, back)).headers.get('location') ?? '', /bewaard/)
  assert.match(await pageOf(servant, work), /Reken het verschil af/)
  assert.match((await servant.post(`${work}/afgerekend`, paid)).headers.get('location') ?? '', /bewaard/)

  const open = await (await browser(town.app).get('/subsidies/subsidies.json')).json()
  assert.deepEqual(open, {
    currency: 'EUR',
    subsidies: [
      {
        organisation: 'CJG Vlierdam',
        round: 'Subsidie 2026',
        purpose: 'Lichte hulp voor elk gezin',
        from: '2026-01',
        until: '2026-12',
        granted: '5550.00',
        settled: '4625.00',
      },
    ],
  })
})

test('the database itself takes no agreement of who decided', async () => {
  const own = await begin(school)
  const work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  await school.post(`${own}/schrijven`, asked('10'))
  await school.post(`${own}/indienen`, {})
  await servant.post(`${work}/besluit`, granting('10', '1.0.0'))
  const { civilServant, fellowServant } = professionals
  const agreeAs = (decided: string, replied: string) =>
    town.act(actorOf(civilServant), ctx =>
      sql`insert into subsidy.decision_reply values
        ('9901', ${own.split('/').at(-1)}, 1, ${decided}, 'agreed', '', now(), ${replied}, 'x')`.execute(ctx.db),
    )
  await assert.rejects(agreeAs(civilServant.id, civilServant.id), /check constraint/)
  await assert.rejects(agreeAs(fellowServant.id, civilServant.id), /foreign key/)
  await agreeAs(civilServant.id, fellowServant.id)
})
