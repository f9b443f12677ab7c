/** The record may tell that there is a plan; a plan never tells anything of a record. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { as, type Browser } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { type ChildId, type PersonId, recordCustody, registerGuardian } from '../../../people/index.ts'
import { openAccount } from '../../../platform/auth/open-account.ts'
import { findMessages } from '../../../platform/mail/store.ts'
import { type PlanId, startPlan } from '../../care-coordination/index.ts'
import { careCoordination } from '../../care-coordination/routers.ts'
import { addMeasurements } from '../growth/add-measurements.ts'
import { noteContactMoment } from './note-contact-moment.ts'
import { nurse, register } from './record.fixture.ts'

const town = await testTown()
let nurseAt: Browser
let doctorAt: Browser

before(async () => {
  nurseAt = await as(town.app, 'jeugdverpleegkundige')
  doctorAt = await as(town.app, 'jeugdarts')
})

let mothers = 0

async function motherOf(child: ChildId): Promise<{ readonly id: PersonId; readonly slug: string }> {
  mothers += 1
  const slug = `moeder-${mothers}`
  return town.act(nurse, async ctx => {
    const common = { sex: 'female', bsn: null, language: 'nl', interpreterLanguage: null } as const
    const id = await registerGuardian(ctx, {
      givenNames: 'Femke',
      familyName: 'Jansen',
      ...common,
      phone: null,
      email: null,
    })
    await recordCustody(ctx, {
      child,
      guardian: id,
      relation: 'mother',
      custody: 'with-custody',
      since: today.subtract({ years: 1 }),
    })
    await openAccount(ctx, {
      signInName: slug,
      displayName: 'Femke Jansen',
      subject: id,
      roles: ['parent'],
      organisation: null,
      entry: { kind: 'cast', slug },
    })
    return { id, slug }
  })
}

const planOf = (child: ChildId, mother: PersonId): Promise<PlanId> =>
  town.act(nurse, async ctx => {
    const start = await startPlan(ctx, {
      child,
      family: { kind: 'new', name: 'Jansen', members: [mother] },
      reason: 'Wij willen slapen.',
      coordinator: nurse.id,
      evaluateOn: today.add({ days: 60 }),
      clearOn: today,
      match: null,
      invited: [],
    })
    return start.kind === 'started' ? start.id : assert.fail(start.kind)
  })

const recordOf = async (browser: Browser, child: ChildId) => (await browser.get(`/jeugd/${child}`)).text()

test('the record tells of a plan only when the family says so, and then who coordinates and when they look back', async () => {
  const mila = await register(town)
  const mother = await motherOf(mila)
  const plan = await planOf(mila, mother.id)
  assert.doesNotMatch(await recordOf(doctorAt, mila), /Er is één plan/)
  const motherAt = await as(town.app, mother.slug)
  const said = await motherAt.post(`/mijn/plannen/${plan}/herkomst/dossier`, { answer: 'shown' })
  assert.equal(said.status, 303)
  const page = await recordOf(doctorAt, mila)
  assert.match(page, /Er is één plan[\s\S]+Mirjam Jansen, JGZ Waterland[\s\S]+22 jan 2027|22 januari 2027/)
  assert.doesNotMatch(page, new RegExp(`/plannen/${plan}|Wij willen slapen`))
  assert.match(await recordOf(nurseAt, mila), new RegExp(`href="/plannen/${plan}"`))
})

test('one no is enough, whoever said yes', async () => {
  const mila = await register(town)
  const mother = await motherOf(mila)
  const plan = await planOf(mila, mother.id)
  await nurseAt.post(`/plannen/${plan}/herkomst/dossier`, { answer: 'shown' })
  assert.match(await recordOf(doctorAt, mila), /Er is één plan/)
  await (await as(town.app, mother.slug)).post(`/mijn/plannen/${plan}/herkomst/dossier`, { answer: 'hidden' })
  assert.doesNotMatch(await recordOf(doctorAt, mila), /Er is één plan/)
})

/** Every page of a plan, in both shells: a page that is made later is in it by itself. */
const pagesOf = (plan: PlanId, start: '/plannen' | '/mijn/plannen'): readonly string[] =>
  careCoordination
    .flatMap(router => router.routes)
    .filter(({ method, path }) => method === 'GET' && path.startsWith(`${start}/:id`))
    .map(({ path }) => path.replace(':id', plan))
    .filter(path => !path.includes(':'))

test('nothing of a record comes into any page, print or mail of a plan', async () => {
  const mila = await register(town)
  const mother = await motherOf(mila)
  const note = 'Vertelt dat de bevalling zwaar was.'
  await town.act(nurse, async ctx => {
    await noteContactMoment(ctx, mila, { on: today, moment: '12', form: '06', note })
    await addMeasurements(ctx, mila, {
      on: today,
      weightKg: 7.135,
      heightCm: 68.7,
      position: 'lying',
      headCircumferenceCm: null,
      confirmed: [],
    })
  })
  assert.match(await recordOf(nurseAt, mila), /7,14|7,135|68,7/)
  const plan = await planOf(mila, mother.id)
  const motherAt = await as(town.app, mother.slug)
  await motherAt.post(`/mijn/plannen/${plan}/herkomst/dossier`, { answer: 'shown' })
  const pages = [
    ...pagesOf(plan, '/plannen').map(path => [nurseAt, path] as const),
    ...pagesOf(plan, '/mijn/plannen').map(path => [motherAt, path] as const),
  ]
  assert.ok(pages.length > 12)
  for (const [browser, path] of pages)
    assert.doesNotMatch(await (await browser.get(path)).text(), /bevalling|7,14|7,135|68,7/, path)
  const mails = await town.act(nurse, ctx => findMessages(ctx.db, ctx.municipality))
  assert.doesNotMatch(JSON.stringify(mails), /bevalling|7,14|Mila/)
})
