import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, vos, yildiz } from '../../cast/families.ts'
import type { CastFamily } from '../../cast/family.ts'
import { actorOf, storyteller } from '../../cast/open-town.ts'
import { admit, registerFamily } from '../../cast/register-family.ts'
import { locations, professionals } from '../../cast/town.ts'
import { as } from '../../test/as.ts'
import { testTown } from '../../test/town.ts'
import { noteConcern } from '../features/signalling/index.ts'
import { addMeasurements, planClinicSession, planContact } from '../features/youth-health/index.ts'
import { getChild } from '../people/index.ts'

const town = await testTown()

/** Everyone of the family may sign in by the first name. */
async function welcome(family: CastFamily): Promise<ReadonlyMap<string, string>> {
  return town.act(storyteller, async ctx => {
    const { children, guardians } = await registerFamily(ctx, family)
    for (const { givenNames, familyName, slug } of family.guardians) {
      const id = guardians.get(givenNames)
      if (id && slug === undefined)
        await admit(ctx, givenNames.toLowerCase(), `${givenNames} ${familyName}`, id, 'parent')
    }
    for (const { givenNames, familyName } of family.children) {
      const id = children.get(givenNames)
      if (id) await admit(ctx, givenNames.toLowerCase(), `${givenNames} ${familyName}`, id, 'youth')
    }
    return children
  })
}

const deVriesChildren = await welcome(deVries)
const yildizChildren = await welcome(yildiz)
const vosChildren = await welcome(vos)
const older: CastFamily = {
  ...yildiz,
  guardians: yildiz.guardians.slice(0, 1).map(one => ({ ...one, givenNames: 'Ayla', bsn: null })),
  children: [{ givenNames: 'Deniz', familyName: 'Yıldız', sex: 'male', bsn: null, born: { years: 16 } }],
}
const olderChildren = await welcome(older)
const pageOf = async (who: string, path = '/mijn') => (await (await as(town.app, who)).get(path)).text()

test('Amina sees both her children, what comes next and who looked along', async () => {
  const page = await pageOf('ouder')
  for (const words of [
    /Hallo Amina/,
    /Sem de Vries/,
    /Lina de Vries/,
    /Wat nu\?/,
    /Prikken: /,
    /Bekijk hoe het gaat met Sem/,
  ])
    assert.match(page, words)
})

test('the last measurements are told in one sentence, without a judgement', async () => {
  const nothing = { heightCm: null, position: 'lying', headCircumferenceCm: null, confirmed: [] } as const
  await town.act(actorOf(professionals.nurse), ctx =>
    addMeasurements(ctx, deVriesChildren.get('Sem') ?? '', { ...nothing, on: ctx.today, weightKg: 8.1 }),
  )
  const story = await pageOf('ouder', `/mijn/kinderen/${deVriesChildren.get('Sem')}`)
  assert.match(story, /Laatst gemeten op 23 november 2026: gewicht 8,1 kg/)
  assert.match(story, /Wie keek mee bij Sem\?/)
})

test('Amina reads when and where Sem is expected, and that a vaccination can be asked for there', async () => {
  assert.match(await pageOf('ouder'), /Bel [\d ]+ voor een afspraak/)
  await town.act(actorOf(professionals.nurse), async ctx => {
    const [from, until] = [Temporal.PlainTime.from('09:00'), Temporal.PlainTime.from('10:00')]
    const { nurse } = professionals
    const when = { on: ctx.today.add({ days: 1 }), from, until, placeMinutes: 20, remark: '' }
    const session = await planClinicSession(ctx, { ...when, location: locations[0].id, professional: nurse.id })
    const child = (await getChild(ctx, deVriesChildren.get('Sem') ?? '')).id
    if (session.kind === 'planned') await planContact(ctx, { child, moment: '22', session: session.id, place: 2 })
  })
  const page = await pageOf('ouder')
  assert.match(page, /Afspraak voor Sem: dinsdag 24 november, om 09:20 uur bij CJG Centrum\./)
  assert.match(page, /Waarvoor: een extra afspraak\./)
  assert.match(page, /Sem mag komen voor[^<]*<\/strong> Vraag ernaar bij de afspraak/)
})

test('a parent sees no other family', async () => {
  assert.doesNotMatch(await pageOf('ouder'), /Yıldız|Vos/)
})

test('a father without custody reads how to ask for important information, and nothing of the record', async () => {
  const page = await pageOf('jeroen')
  assert.match(page, /Je hebt geen gezag over Finn/)
  assert.doesNotMatch(page, /Prikken|BMR|DKTP/)
  assert.match(page, /onderwerp=important-facts/)
  const child = await pageOf('jeroen', `/mijn/kinderen/${vosChildren.get('Finn')}`)
  assert.match(child, /artikel 1:377c/)
  assert.doesNotMatch(child, /Prikken|Groei van|BMR|DKTP/)
})

test('the mother with custody of the same child sees the record', async () => {
  assert.match(await pageOf('petra'), /Prikken/)
})

test('Noor, 15, sees her own page, and her mother sees it too', async () => {
  assert.match(await pageOf('noor'), /Hallo Noor[\s\S]*Prikken/)
  assert.match(await pageOf('elif'), /Noor Yıldız[\s\S]*Prikken/)
})

test('from the day somebody turns 16 the mother sees nothing without consent', async () => {
  const page = await pageOf('ayla')
  assert.match(page, /Deniz beslist zelf/)
  assert.doesNotMatch(page, /Prikken/)
  assert.match(await pageOf('deniz'), /Prikken/)
})

test('a child of 6 with an account does not look along: the parents do', async () => {
  assert.match(await pageOf('lina'), /Vanaf 12 jaar kijk je hier zelf mee/)
})

test('the log says in plain words who looked, and repeats of a day are one line', async () => {
  const sem = deVriesChildren.get('Sem')
  const desk = await as(town.app, 'balie')
  await desk.get(`/jeugd/${sem}/gezin`)
  await desk.get(`/jeugd/${sem}/gezin`)
  const page = await pageOf('ouder', `/mijn/logboek?kind=${sem}`)
  assert.match(page, /Wil de Boer bekeek het gezin/)
  assert.match(page, /2 keer/)
  assert.match(page, /medewerker balie, CJG Vlierdam/)
})

test('that a professional thinks of a report, and looks whose consent it needs, is not betrayed by the log', async () => {
  const sem = deVriesChildren.get('Sem') ?? ''
  const concern = await town.act(actorOf(professionals.neighbourhoodWorker), async ctx =>
    noteConcern(ctx, {
      child: (await getChild(ctx, sem)).id,
      about: '',
      youth: null,
      seen: 'De huur is drie maanden niet betaald.',
      interpretation: '',
      since: 'de zomer',
      areas: ['material'],
      strengths: [],
      risks: [],
      urgency: 'this-week',
      talkedWith: 'nobody',
      whyNotTalked: 'Nog niet gelukt.',
      nextStep: 'Bellen.',
    }),
  )
  const worker = await as(town.app, 'wijkteam')
  for (const path of ['', '/wijzigen', '/toestemming'])
    assert.equal((await worker.get(`/signalen/zorgen/${concern}${path}`)).status, 200, path)
  assert.doesNotMatch(await pageOf('ouder', `/mijn/logboek?kind=${sem}`), /Karim Bakker/)
})

test('the log of a child of somebody else, or of a youth of 16, stays closed', async () => {
  const closed = [
    ['ouder', yildizChildren.get('Noor')],
    ['jeroen', vosChildren.get('Finn')],
    ['ayla', olderChildren.get('Deniz')],
    ['ouder', 'niets'],
  ] as const
  for (const [who, child] of closed)
    assert.equal((await (await as(town.app, who)).get(`/mijn/logboek?kind=${child}`)).status, 404, `${who} ${child}`)
})
