/** Where two organisations share the children by age, the work of one never crowds out that of the other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../../cast/town.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { type ChildId, registerGuardian } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ActionId } from '../../consultation/moments/action.ts'
import { openActions } from '../../consultation/moments/open-actions.ts'
import { insertActions } from '../../consultation/moments/store.ts'
import { unreadQuestionnaires } from '../../questionnaires/open-questionnaires.ts'
import type { RequestId } from '../../questionnaires/request.ts'
import { insertRequest, insertReturn } from '../../questionnaires/store.ts'
import { setCareArea } from '../../record/glass/set-care-area.ts'
import { noteContactMoment } from '../../record/note-contact-moment.ts'
import type { FindingId } from '../../screening/finding.ts'
import { openFindings } from '../../screening/open-findings.ts'
import { insertFindings } from '../../screening/store.ts'
import { childBorn, nurse } from '../clinic.fixture.ts'
import { shortLists } from './short-lists.ts'

const town = await testTown()
const [ours, theirs] = [
  await childBorn(town, today.subtract({ months: 9 })),
  await childBorn(town, today.subtract({ years: 9 })),
]
const mother = await town.act(nurse, ctx =>
  registerGuardian(ctx, {
    givenNames: 'Mies',
    familyName: 'Proef',
    sex: 'female',
    bsn: null,
    language: 'nl',
    interpreterLanguage: null,
    phone: null,
    email: null,
  }),
)
const day = { ours: today.subtract({ days: 1 }), theirs: today.subtract({ days: 40 }) }
/** As many as a list reads at most. */
const many = 500

await town.act(nurse, async ctx => {
  await fill(ctx, theirs, day.theirs, many)
  await fill(ctx, ours, day.ours, 1)
})
await town.act(actorOf(professionals.administrator), ctx =>
  setCareArea(ctx, { organisation: organisations.youthHealthCare.id, fromMonths: 0, untilMonths: 48 }),
)

async function fill(ctx: Ctx, child: ChildId, on: Temporal.PlainDate, count: number): Promise<void> {
  const contactMoment = await noteContactMoment(ctx, child, { on, moment: '22', form: '03', note: 'gezien' })
  const each = Array.from({ length: count }, () => null)
  const action = { child, kind: 'call', about: '', dueOn: on, attempt: null, contactMoment } as const
  await insertActions(
    ctx,
    each.map(() => ({ ...action, id: newId<ActionId>() })),
  )
  const advice = { kind: 'repeat', by: null, rule: 'second-round' } as const
  const finding = { child, contactMoment, screening: 'newborn-hearing', outcome: 'insufficient', on, advice } as const
  await insertFindings(
    ctx,
    each.map(() => ({ ...finding, id: newId<FindingId>() })),
  )
  for (const _ of each) await ask(ctx, child)
  for (const _ of each) await insertReturn(ctx, { id: await ask(ctx, child), child }, contactMoment, false)
}

async function ask(ctx: Ctx, child: ChildId): Promise<RequestId> {
  const id = newId<RequestId>()
  const whom = { person: mother, personName: 'Mies Proef', filledBy: 'parent', tokenHash: null } as const
  await insertRequest(ctx, { id, child, questionnaire: 'sdq', version: 1, ...whom, expiresOn: today.add({ days: 9 }) })
  return id
}

test('actions, findings and questionnaires of our own children are on the lists, however much waits for another organisation', async () => {
  const lists = await town.act(nurse, shortLists)
  for (const list of ['acties', 'bevindingen', 'vragenlijsten'] as const)
    assert.deepEqual(
      lists[list].map(line => line.child.id),
      [ours],
      list,
    )
})

test('so is what each slice gives for a list of its own', async () => {
  assert.deepEqual(
    (await town.act(nurse, openActions)).map(({ child }) => child.id),
    [ours],
  )
  assert.deepEqual(
    (await town.act(nurse, openFindings)).map(({ of }) => of.id),
    [ours],
  )
  assert.deepEqual(
    (await town.act(nurse, unreadQuestionnaires)).map(({ of }) => of.id),
    [ours],
  )
})
