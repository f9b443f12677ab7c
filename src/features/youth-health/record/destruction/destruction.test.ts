import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown, today } from '../../../../../test/town.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { addMeasurements } from '../../growth/add-measurements.ts'
import { recordDoses } from '../../vaccination/index.ts'
import { addDocument } from '../documents/add-document.ts'
import { noteContactMoment } from '../note-contact-moment.ts'
import { doctor, nurse, register } from '../record.fixture.ts'
import { answerRequest } from '../retention/answer-request.ts'
import { keepLonger } from '../retention/keep-longer.ts'
import { approveDestruction, referenceOf } from './approve-destruction.ts'
import type { Proposal } from './destruction.ts'
import { expireRecords } from './expire-records.ts'
import { getProposal } from './get-proposal.ts'
import { approvalStanding, dueOf } from './rules.ts'
import { destroyRecords, findProposals } from './store.ts'

const administrator = actorOf(professionals.administrator)
const town = await testTown()
const yearsAgo = (years: number) => now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ years }).toInstant()
const at = <T>(years: number, work: (ctx: Ctx) => Promise<T>) => town.act(nurse, work, { now: yearsAgo(years) })
const letter = new Uint8Array(Buffer.from('%PDF-1.7 brief'))

/** Of age for long: the last thing recorded was so many years ago. */
async function lastSeen(years: number, givenNames: string): Promise<ChildId> {
  const child = await register(town, { years: years + 10 }, givenNames)
  const nothing = { headCircumferenceCm: null, position: 'standing', confirmed: ['height', 'weight'] } as const
  await at(years, ctx => addMeasurements(ctx, child, { ...nothing, on: ctx.today, heightCm: 140, weightKg: 33 }))
  await at(years, ctx => noteContactMoment(ctx, child, { on: ctx.today, moment: '22', form: '03', note: 'Gaat goed.' }))
  const dose = { product: null, batch: null, batchExpiresOn: null, place: 'elsewhere', givenBy: null } as const
  await at(years, ctx => recordDoses(ctx, child, [{ ...dose, vaccine: 'bmr', on: ctx.today }]))
  return child
}

const propose = () => town.act(administrator, expireRecords)
const latest = async (): Promise<Proposal> =>
  town.act(administrator, async ctx => {
    const [first] = await findProposals(ctx.db, ctx.municipality)
    return getProposal(ctx, first?.id ?? assert.fail('no list'))
  })
const approve = async (who: typeof doctor) => {
  const proposal = await latest()
  return town.act(who, ctx => approveDestruction(ctx, proposal))
}
const rowsOf = (child: ChildId) =>
  town.act(nurse, async ({ db }) => {
    const { rows } = await sql<{ name: string }>`select name from youth_health.tables_of_a_record()`.execute(db)
    const counts: number[] = []
    for (const { name } of rows) {
      const { rows: found } = await sql<{ n: number }>`
        select count(*) as n from ${sql.table(`youth_health.${name}`)} where child_id = ${child}`.execute(db)
      counts.push(found[0]?.n ?? 0)
    }
    return counts.reduce((sum, n) => sum + n, 0)
  })

test('a record comes on the list twenty years after its last change, and not a day before', () => {
  const record = {
    child: 'x' as ChildId,
    birth: today.subtract({ years: 30 }),
    extendedUntil: null,
    isRequested: false,
  }
  const due = (lastChangedOn: Temporal.PlainDate) => dueOf([{ ...record, lastChangedOn }], null, today).length
  assert.equal(due(today.subtract({ years: 20 })), 1)
  assert.equal(due(today.subtract({ years: 20 }).add({ days: 1 })), 0)
})

test('a municipality that keeps until 38 waits for that birthday, and never shortens the law', () => {
  const record = { child: 'x' as ChildId, extendedUntil: null, isRequested: false }
  const changed = today.subtract({ years: 25 })
  assert.equal(
    dueOf([{ ...record, birth: today.subtract({ years: 37 }), lastChangedOn: changed }], 38, today).length,
    0,
  )
  assert.equal(
    dueOf([{ ...record, birth: today.subtract({ years: 38 }), lastChangedOn: changed }], 38, today).length,
    1,
  )
  assert.equal(dueOf([{ ...record, birth: today.subtract({ years: 50 }), lastChangedOn: today }], 38, today).length, 0)
})

test('one role twice, or one person in both roles, approves nothing', () => {
  const approval = { as: 'youth-doctor', by: doctor.id, byName: doctor.name, at: now } as const
  const both = { id: doctor.id, roles: new Set(['youth-doctor', 'administrator']) }
  const other = { id: 'other', roles: new Set(['youth-doctor']) }
  const proposal = { approvals: [approval], report: null }
  assert.deepEqual(approvalStanding(proposal, both), { kind: 'refused', because: 'same-person' })
  assert.deepEqual(approvalStanding(proposal, other), { kind: 'refused', because: 'approved-before' })
  assert.deepEqual(approvalStanding(proposal, administrator), { kind: 'may-approve', as: 'administrator' })
})

test('two people approve, everything of the record goes and nothing of another, and a report stays without a name', async () => {
  const [old, young] = [await lastSeen(21, 'Oudje'), await lastSeen(2, 'Jonkie')]
  const keptRows = await rowsOf(young)
  assert.equal(await propose(), 1)
  assert.equal(await propose(), 0, 'who is on a list is not listed again')
  assert.equal((await approve(doctor)).kind, 'approved')
  assert.ok((await rowsOf(old)) > 4, 'nothing goes before the second approval')
  assert.equal((await approve(administrator)).kind, 'destroyed')
  assert.equal(await rowsOf(old), 0)
  assert.equal(await rowsOf(young), keptRows)
  const { report, approvals } = await latest()
  assert.deepEqual([report?.records, report?.leftOut, approvals.length], [1, 0, 2])
  assert.deepEqual(report?.rowsByTable.dose, 1)
  assert.equal(report?.destroyed[0]?.reference, referenceOf(old))
  const page = await (await as(town.app, 'beheerder')).get(`/beheer/vernietiging/${(await latest()).id}`)
  const words = await page.text()
  assert.match(words, /Verklaring van vernietiging[\s\S]*Daniel Okafor \(jeugdarts\)[\s\S]*Ruben Smit \(beheerder\)/)
  assert.doesNotMatch(words, new RegExp(`Oudje|${old}`))
})

test('a record that got a letter after it was listed is left out and lives on', async () => {
  const child = await lastSeen(22, 'Brief')
  assert.equal(await propose(), 1)
  const words = { title: 'Brief', purpose: 'Vraag van de huisarts.', on: today }
  await town.act(nurse, ctx => addDocument(ctx, child, { ...words, content: letter }))
  await approve(doctor)
  await approve(administrator)
  const { report } = await latest()
  assert.deepEqual([report?.records, report?.leftOut], [0, 1])
  assert.ok((await rowsOf(child)) > 4)
})

test('a youth doctor keeps one record longer, and it comes on no list', async () => {
  const child = await lastSeen(23, 'Langer')
  await town.act(doctor, ctx => keepLonger(ctx, child, { until: today.add({ years: 5 }), reason: 'Erfelijke ziekte.' }))
  assert.equal(await propose(), 0)
})

test('what a family asked and was granted comes on the list of the next night, long before the term', async () => {
  const child = await register(town, { years: 16 }, 'Vraagt')
  const request = { askedOn: today, askedByName: 'Vraagt Jansen', ground: 'Jeugdige wil dit.' }
  await town.act(doctor, ctx => answerRequest(ctx, child, { ...request, decision: 'refused' }))
  assert.equal(await propose(), 0)
  await town.act(doctor, ctx => answerRequest(ctx, child, { ...request, decision: 'granted' }))
  assert.equal(await propose(), 1)
  assert.equal((await latest()).candidates[0]?.because, 'on-request')
  await approve(doctor)
  await approve(administrator)
  assert.equal(await rowsOf(child), 0)
})

test('the database refuses to destroy without two approvals, a child that is not listed, and a list twice', async () => {
  const [listed, other] = [await lastSeen(24, 'Wel'), await register(town, { years: 9 }, 'Niet')]
  await propose()
  const { id } = await latest()
  const destroy = (child: ChildId) => town.act(administrator, ctx => destroyRecords(ctx.db, id, [child]))
  await assert.rejects(destroy(listed), /two people have to approve/)
  await approve(doctor)
  await assert.rejects(destroy(listed), /two people have to approve/)
  await approve(administrator)
  await assert.rejects(destroy(other), /carried out before|not on the list/)
})

test('the role of the program deletes nothing of a record by itself', async () => {
  for (const table of ['contact_moment', 'measurement', 'dose', 'document', 'alert', 'record'])
    await assert.rejects(
      town.act(nurse, ({ db }) => sql`delete from ${sql.table(`youth_health.${table}`)}`.execute(db)),
      /permission denied/,
    )
})

test('an administrator sees no names on a list, a youth doctor does', async () => {
  await lastSeen(25, 'Namenlijst')
  await propose()
  const { id } = await latest()
  const pageFor = async (who: string) => (await (await as(town.app, who)).get(`/beheer/vernietiging/${id}`)).text()
  assert.match(await pageFor('jeugdarts'), /Namenlijst Jansen/)
  const seen = await pageFor('beheerder')
  assert.doesNotMatch(seen, /Namenlijst/)
  assert.match(seen, /kenmerk [0-9a-f]{8}/)
})

test('a list is approved on its page only by who says to have looked', async () => {
  const { id } = await latest()
  const browser = await as(town.app, 'jeugdarts')
  assert.equal((await browser.post(`/beheer/vernietiging/${id}`, {})).status, 422)
  assert.equal((await browser.post(`/beheer/vernietiging/${id}`, { sure: 'ja' })).status, 303)
  assert.equal((await browser.post(`/beheer/vernietiging/${id}`, { sure: 'ja' })).status, 409)
})

test('two people who approve in the same moment carry the list out together', async () => {
  const child = await lastSeen(26, 'Tegelijk')
  assert.equal(await propose(), 1)
  const proposal = await latest()
  const both = [doctor, administrator].map(who => town.act(who, ctx => approveDestruction(ctx, proposal)))
  const kinds = (await Promise.all(both)).map(one => one.kind)
  assert.deepEqual(kinds.toSorted(), ['approved', 'destroyed'])
  assert.equal(await rowsOf(child), 0)
})
