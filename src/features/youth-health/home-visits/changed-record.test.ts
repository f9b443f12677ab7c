/** The record is no longer what it was when the nurse left: what she wrote lands where it belongs, or she is told clearly that it cannot. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown, today } from '../../../../test/town.ts'
import { type ChildId, mergeChildren } from '../../../people/index.ts'
import { newId } from '../../../platform/new-id.ts'
import { childBorn, nurse } from '../clinic/clinic.fixture.ts'
import { examinationsOf } from '../development/index.ts'
import { setCareArea } from '../record/glass/set-care-area.ts'
import { findContactMoments } from '../record/store.ts'
import { recordScreenings } from '../screening/record-screenings.ts'
import { findFindings } from '../screening/store.ts'
import { insertTransfer } from '../transfer/store.ts'
import { nurseOnHerWay, talk } from './visit.fixture.ts'

let time = now
const town = await testTown({ clock: () => time })
const { page, takeAlong, send } = await nurseOnHerWay(town)
const stored = { kind: 'stored', told: null }

const writtenAbout = (child: ChildId) =>
  town.act(nurse, async ({ db, municipality }) =>
    (await findContactMoments(db, municipality, child, 20)).map(({ observations }) => observations),
  )

const merge = (kept: ChildId, absorbed: ChildId) =>
  town.act(nurse, ctx =>
    mergeChildren(ctx, async () => () => true, { kept, absorbed, reason: 'Dubbel.', isSure: true }),
  )

test('a visit to a registration that was merged away lands in the record that remains, and the nurse is told which', async () => {
  const born = today.subtract({ months: 6 })
  const [kept, absorbed] = [await childBorn(town, born, 'Blijvend'), await childBorn(town, born, 'Opgaand')]
  const packed = await takeAlong(absorbed)
  assert.equal((await merge(kept, absorbed)).kind, 'merged')
  const key = crypto.randomUUID()
  const sent = await send(packed, 'talk', { ...talk, present: absorbed, presentOther: 'oma' }, key)
  assert.ok(sent.kind === 'stored')
  assert.match(sent.told?.words ?? '', /je bezoek staat in dat van Blijvend Proef, geboren 23 mei 2026/)
  assert.equal(sent.told?.way.href, `/jeugd/${kept}`)
  const [written] = await writtenAbout(kept)
  assert.deepEqual([written?.note, written?.consultation?.present], [talk.note, ['Blijvend Proef', 'oma']])
  assert.deepEqual(await send(packed, 'talk', talk, key), sent, 'sent again it is stored once, and told again')
})

test('what stood in the other registration is read before the visit is written beside it', async () => {
  const born = today.subtract({ months: 6 })
  const [kept, absorbed] = [await childBorn(town, born, 'Ander'), await childBorn(town, born, 'Eigen')]
  const before = await takeAlong(kept)
  await send(before, 'talk', { ...talk, note: 'Vanmorgen al geweest.' })
  const packed = await takeAlong(absorbed)
  await merge(kept, absorbed)
  const sent = await send(packed, 'talk', talk)
  assert.ok(sent.kind === 'differs')
  assert.equal(sent.differences[0]?.theirs, 'Vanmorgen al geweest.')
})

test('a visit to a child whose record was handed over is kept here, and the nurse is told to send it on', async () => {
  const child = await childBorn(town, today.subtract({ months: 6 }), 'Verhuisd')
  const packed = await takeAlong(child)
  const transfer = {
    recipient: 'JGZ Elders',
    because: 'moved',
    fingerprint: 'proef',
    parcel: Buffer.from('x'),
  } as const
  await send(packed, 'growth', { weightKg: '7,85', position: 'lying' })
  await town.act(nurse, ctx => insertTransfer(ctx, { id: newId(), child, ...transfer }))
  const sent = await send(packed, 'talk', talk)
  assert.ok(sent.kind === 'stored')
  assert.match(sent.told?.words ?? '', /23 november 2026 overgedragen aan JGZ Elders/)
})

test('a visit whose record was destroyed gets a clear no, and not that it belongs to somebody else', async () => {
  const packed = await takeAlong(await childBorn(town, today.subtract({ months: 6 }), 'Vernietigd'))
  const sent = await send(packed, 'talk', { ...talk, place: '2' })
  assert.ok(sent.kind === 'refused')
  assert.match(sent.because, /vernietigd/)
})

test('remarks on items come along, and one that finds no answer to stand with is told in words', async () => {
  const child = await childBorn(town, today.subtract({ months: 6 }), 'Opmerking')
  const packed = await takeAlong(child)
  const [first, second] = packed.visits[0]?.items ?? []
  assert.ok(first && second)
  const answer = {
    [`answer-${first.rows[0]?.bds}`]: '+',
    [first.remark]: 'Pas na een poos.',
    [second.remark]: 'Was moe.',
  }
  assert.deepEqual(await send(packed, 'development', answer), stored)
  const examined = await town.act(nurse, ctx => examinationsOf(ctx, child))
  assert.equal(examined[0]?.answers[0]?.remark, 'Pas na een poos.')
  assert.match(JSON.stringify(await writtenAbout(child)), /ook opgemerkt:.*: Was moe\./)
})

test('a heel prick and a hearing screening done at home are recorded as at the desk, and open what they ask for', async () => {
  const child = await childBorn(town, today.subtract({ days: 5 }), 'Hielprik')
  const packed = await takeAlong(child)
  assert.deepEqual(
    packed.visits[0]?.screenings.map(({ id }) => id),
    ['heel-prick', 'newborn-hearing'],
  )
  const half = { 's-newborn-hearing-round': '1', 's-newborn-hearing-right': '1' }
  const asked = await send(packed, 'screening', half)
  assert.ok(asked.kind === 'faults')
  assert.deepEqual(Object.keys(asked.faults), ['s-newborn-hearing-left'])
  const whole = { ...half, 's-newborn-hearing-left': '2', 's-heel-prick-result': 'taken' }
  assert.deepEqual(await send(packed, 'screening', whole), stored)
  const found = await town.act(nurse, ({ db, municipality }) => findFindings(db, municipality, child))
  assert.deepEqual(
    found.map(({ screening, outcome }) => [screening, outcome]),
    [['newborn-hearing', 'insufficient']],
  )
})

test('a screening that a colleague recorded since is chosen between', async () => {
  const child = await childBorn(town, today.subtract({ days: 5 }), 'Gehoor')
  const packed = await takeAlong(child)
  const values = [{ name: 'result', bds: null, value: 'declined' }]
  const result = { screening: 'heel-prick', outcome: 'declined', values } as const
  await town.act(nurse, ctx => recordScreenings(ctx, child, { on: today, results: [result] }))
  const differs = await send(packed, 'screening', { 's-heel-prick-result': 'taken' })
  assert.ok(differs.kind === 'differs')
  const [one] = differs.differences
  assert.match(`${one?.mine} ${one?.theirs}`, /Stand: afgenomen.*Stand: ouders willen geen hielprik/)
  const theirs = { 's-heel-prick-result': 'taken', 'choice-heel-prick': 'theirs', 'seen-heel-prick': one?.seen ?? '' }
  assert.deepEqual(await send(packed, 'screening', theirs), stored)
  assert.match(JSON.stringify(await writtenAbout(child)), /niet overgenomen: Hielprik: /)
})

test('what is due is told apart from what is to be done: nobody vaccinates by what a telephone knew this morning', async () => {
  const packed = await takeAlong(await childBorn(town, today.subtract({ months: 6 }), 'Vaccinatie'))
  const [visit] = packed.visits
  assert.ok((visit?.doses.length ?? 0) > 0)
  assert.doesNotMatch(JSON.stringify(visit?.ask), /accinatie/)
})

test('a record that closed in the meantime takes a letter and nothing else, and the nurse is led there', async () => {
  const child = await childBorn(town, today.subtract({ years: 18 }).add({ days: 1 }), 'Jarig')
  const packed = await takeAlong(child)
  time = now.add({ hours: 24 })
  const way = await nurseOnHerWay(town)
  const sent = await way.send(packed, 'talk', talk)
  assert.ok(sent.kind === 'refused')
  assert.equal(sent.way?.href, `/jeugd/${child}/documenten`)
  assert.match(await (await way.page.get(`/jeugd/${child}`)).text(), /op 23 november 2026 op huisbezoek/)
  time = now
})

/** Last: from here on the nurse's organisation looks after who is four and over. */
test('when the care has ended she gets a clear no with her way on, and whoever looks after the child reads that she was there', async () => {
  const child = await childBorn(town, today.subtract({ months: 6 }), 'Uitzorg')
  const packed = await takeAlong(child)
  const arrived = crypto.randomUUID()
  assert.deepEqual(await send(packed, 'talk', talk, arrived), stored)
  const area = { organisation: organisations.youthHealthCare.id, fromMonths: 48, untilMonths: 216 }
  await town.act(actorOf(professionals.administrator), ctx => setCareArea(ctx, area))

  assert.deepEqual(await send(packed, 'talk', talk, arrived), stored, 'what arrived before is not refused after')
  const key = crypto.randomUUID()
  const growth = { weightKg: '7,85', position: 'lying' }
  for (const _ of [1, 2]) {
    const sent = await send(packed, 'growth', growth, key)
    assert.ok(sent.kind === 'refused')
    assert.equal(sent.way?.href, `/jeugd/${child}/noodtoegang`)
    assert.match(sent.about, /^Uitzorg Proef, geboren/)
  }
  assert.match(
    await (await page.get('/huisbezoeken')).text(),
    /Uitzorg Proef · 23 november 2026 · de organisatie zorgt/,
  )

  await town.act(actorOf(professionals.administrator), ctx => setCareArea(ctx, { ...area, fromMonths: 0 }))
  const doctor = await as(town.app, 'jeugdarts')
  const notice = /was op 23 november 2026 op huisbezoek\. Niet alles daarvan staat in dit dossier/
  assert.match(await (await doctor.get(`/jeugd/${child}`)).text(), notice)
  assert.deepEqual(await send(packed, 'growth', growth, key), stored, 'sent again when there is care again')
  assert.doesNotMatch(await (await doctor.get(`/jeugd/${child}`)).text(), notice)
})
