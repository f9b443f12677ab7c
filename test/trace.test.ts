/** Nobody is shown a child without a line about that child: also not on a form that was only opened, or that was refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos, yildiz } from '../cast/families.ts'
import { storyteller } from '../cast/open-town.ts'
import { admit, registerFamily } from '../cast/register-family.ts'
import { professionals } from '../cast/town.ts'
import { startPlan } from '../src/features/care-coordination/index.ts'
import { as } from './as.ts'
import { testTown } from './town.ts'

const town = await testTown()
const { children, guardians, family } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const finn = children.get('Finn') ?? assert.fail('no Finn')
const petra = guardians.get('Petra')
const jeroen = guardians.get('Jeroen') ?? assert.fail('no Jeroen')
await town.act(storyteller, ctx => admit(ctx, 'jeroen', 'Jeroen Kuiper', jeroen, 'parent'))
await town.act(storyteller, ctx => registerFamily(ctx, yildiz))

type Line = { readonly event: string; readonly object: string; readonly subject_id: string | null }

/** What the log says of the request that this is the answer to. */
const linesOf = (answer: Response): Promise<readonly Line[]> =>
  town.act(storyteller, ({ db }) =>
    db
      .selectFrom('audit.event')
      .select(['event', 'object', 'subject_id'])
      .where('municipality', '=', '9901')
      .where('request_id', '=', answer.headers.get('x-request-id') ?? '')
      .execute(),
  )

async function expectTrace(answer: Response, path: string): Promise<void> {
  assert.ok((await answer.text()).includes('Finn'), path)
  const lines = await linesOf(answer)
  assert.ok(
    lines.some(line => line.subject_id === finn && line.event !== 'search'),
    path,
  )
}

const opened: readonly (readonly [who: string, path: string])[] = [
  ['balie', `/balie?kind=${finn}`],
  ['balie', `/jeugd/nieuw?bij=${finn}`],
  ['balie', `/jeugd/${finn}/gezin/${petra}/gezag`],
  ['pedagoog', `/signalen/nieuw?kind=${finn}`],
  ['pedagoog', `/verwijzingen/nieuw?kind=${finn}`],
  ['wijkteam', `/plannen/nieuw?kind=${finn}`],
  ['jeugdverpleegkundige', `/jeugd/${finn}/contact`],
  ['jeugdverpleegkundige', `/jeugd/${finn}/ontwikkeling/nieuw`],
  ['jeroen', '/mijn'],
]
for (const [who, path] of opened)
  test(`${who} opens ${path.replaceAll(/[\da-f-]{36}/g, '…')}, and the log says whom it showed`, async () =>
    expectTrace(await (await as(town.app, who)).get(path), path))

const refused: readonly (readonly [who: string, path: string, fields: Readonly<Record<string, string>>])[] = [
  ['balie', '/balie', { child: finn }],
  ['balie', '/jeugd/nieuw', { sibling: finn }],
  ['balie', `/jeugd/${finn}/gezin/${petra}/gezag`, {}],
  ['balie', `/jeugd/${finn}/geboorte`, {}],
  ['pedagoog', '/signalen/nieuw', { child: finn }],
  ['wijkteam', '/plannen', { child: finn }],
  ['jeugdverpleegkundige', `/jeugd/${finn}/contact`, {}],
  ['jeugdverpleegkundige', `/jeugd/${finn}/ontwikkeling/nieuw`, {}],
]
for (const [who, path, fields] of refused)
  test(`${who} sends an empty form to ${path.replaceAll(/[\da-f-]{36}/g, '…')}, and the log says whom it showed`, async () =>
    expectTrace(await (await as(town.app, who)).post(path, fields), path))

test('trying a BSN by registering somebody is a search, and whoever turns up is a reading', async () => {
  const desk = await as(town.app, 'balie')
  const bsn = vos.children[0]?.bsn ?? assert.fail('Finn has no BSN')
  const child = { givenNames: 'Piet', familyName: 'Pluis', sex: 'male', birthDate: '2020-01-01', bsn }
  const answer = await desk.post('/jeugd/nieuw', { ...child, language: 'nl', birthKind: 'born' })
  assert.ok((await answer.clone().text()).includes('Finn'))
  const lines = await linesOf(answer)
  assert.ok(lines.some(line => line.event === 'search'))
  assert.ok(lines.some(line => line.event === 'read' && line.subject_id === finn))
})

test('a refused form in a plan shows the plan, and is a reading of it', async () => {
  const { id: coordinator } = professionals.neighbourhoodWorker
  const start = await town.act({ ...storyteller, id: coordinator }, ctx =>
    startPlan(ctx, {
      child: finn,
      family: { kind: 'known', id: family },
      reason: 'Rust in huis.',
      coordinator,
      evaluateOn: ctx.today.add({ weeks: 6 }),
      clearOn: ctx.today,
      match: null,
      invited: [],
    }),
  )
  const plan = start.kind === 'started' ? start.id : assert.fail(start.kind)
  const worker = await as(town.app, 'wijkteam')
  await expectTrace(await worker.post(`/plannen/${plan}/opmerkingen`, { words: '' }), 'opmerkingen')
})
