/** Whoever knows the words of a file can put anything in it: what it plants must not reach another child, open a door or break a record. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { type ChildId, findChild } from '../../../people/index.ts'
import { lock } from '../../../platform/crypto/lock.ts'
import { NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { recordAlert } from '../record/alerts/record-alert.ts'
import { findAlerts } from '../record/alerts/store.ts'
import { breakGlass } from '../record/glass/break-glass.ts'
import { setCareArea } from '../record/glass/set-care-area.ts'
import { nurse, register } from '../record/record.fixture.ts'
import { receiveFile } from './in/receive-file.ts'
import { findReceived } from './in/store.ts'
import { takeIn } from './in/take-in.ts'
import { makeTransfer } from './out/make-transfer.ts'
import { form, formVersion, type TransferFile } from './transfer-file.ts'

const town = await testTown()
const words = 'vier paarden in de regen'
const by = { recorded_at: '2026-11-20T10:00:00Z', recorded_by: 'x', recorded_by_name: 'Niemand' }
const opened = { opened_at: '2026-11-20T10:00:00Z', opened_by: 'x', opened_by_name: 'Niemand' }

function forged(rows: TransferFile['rows'], child: Partial<TransferFile['child']> = {}): TransferFile {
  const born = today.subtract({ months: 9 }).toString()
  const named = { id: crypto.randomUUID(), givenNames: 'Nep', familyName: 'Jansen', language: 'nl' }
  const about = { ...named, interpreterLanguage: null, sex: 'female' as const, bsn: null, ...child }
  return {
    form,
    version: formVersion,
    madeAt: '2026-11-20T10:00:00.000Z',
    sender: 'JGZ Elders',
    recipient: 'JGZ Waterland',
    child: { birth: { kind: 'born', on: born }, ...about },
    carers: [],
    rows: { record: [opened], ...rows },
  }
}

const receive = async (file: TransferFile) => {
  const content = await lock(words, gzipSync(JSON.stringify(file)))
  return town.act(nurse, ctx => receiveFile(ctx, { name: 'x.opencjg', content, words }))
}

async function takenIn(file: TransferFile, whose: Parameters<typeof takeIn>[2]) {
  const received = await receive(file)
  const id = received.kind === 'received' ? received.id : assert.fail(received.kind)
  return town.act(nurse, async ctx =>
    takeIn(ctx, (await findReceived(ctx.db, ctx.municipality, id)) ?? assert.fail('not there'), whose),
  )
}

const allergy = { kind: 'allergy', what: 'Pinda', severity: 'life-threatening', source: 'parents', on: today } as const
const alertsOf = (child: ChildId) => town.act(nurse, ctx => findAlerts(ctx.db, ctx.municipality, child))

test('a file ends no allergy of another child', async () => {
  const victim = await register(town, { months: 9 }, 'Pien')
  const alert = await town.act(nurse, ctx => recordAlert(ctx, victim, allergy))
  const planted = forged({ alert_end: [{ alert_id: alert, on_day: '2026-11-20', reason: 'Weg', ...by }] })
  const refused = { kind: 'refused', because: 'with-another' }
  assert.deepEqual(await takenIn(planted, { kind: 'new-child' }), refused)
  const own = await register(town, { months: 9 }, 'Noor')
  assert.deepEqual(await takenIn(planted, { kind: 'known-child', id: own }), refused)
  assert.equal((await alertsOf(victim))[0]?.end, null)
})

test('a file with the key of a link in it is refused, so that nobody opens a questionnaire with a link of his own', async () => {
  const token_hash = `\\x${createHash('sha256').update('a').digest('hex')}`
  const received = await receive(forged({ questionnaire_request: [{ id: newId<string>(), token_hash, ...by }] }))
  assert.equal(received.kind === 'refused' && received.place, 'questionnaire_request.token_hash')
})

test('a day that is none, or a document that no page can read, is refused before it is stored', async () => {
  const noDay = await receive(forged({}, { birth: { kind: 'born', on: '2026-19-45' } }))
  assert.equal(noDay.kind === 'refused' && noDay.because, 'other-form')
  const moment = { id: newId<string>(), on_day: '2026-11-20', kind: 'contact', ...by }
  const unreadable = await receive(forged({ contact_moment: [{ ...moment, observations: { note: 7 } }] }))
  assert.equal(unreadable.kind === 'refused' && unreadable.because, 'other-form')
})

test('a row that no page can read is not taken in', async () => {
  const dose = { id: newId<string>(), vaccine: 'bestaat-niet', given_on: '2026-11-20', place: 'elsewhere', ...by }
  await assert.rejects(takenIn(forged({ dose: [dose] }), { kind: 'new-child' }))
})

test('a file with a number goes to nobody with another number', async () => {
  const twin = await register(town, { months: 9 }, 'Tess')
  const born = (await town.act(nurse, ctx => findChild(ctx, twin)))?.birth.on.toString() ?? ''
  const about = { givenNames: 'Toos', bsn: '999900183', birth: { kind: 'born' as const, on: born } }
  const first = await takenIn(forged({}, about), { kind: 'new-child' })
  assert.equal(first.kind, 'taken-in')
  const again = await takenIn(forged({ alert: [] }, about), { kind: 'known-child', id: twin })
  assert.deepEqual(again, { kind: 'refused', because: 'other-child' })
})

test('a Basisdataset file that was read in at both places is not read in twice: the record that brings it is refused', async () => {
  const fingerprint = 'een-bestand'
  const read = { fingerprint, file_name: 'bds.json', left_out: [], imported_at: by.recorded_at, imported_by: 'x' }
  const bringing = (id: string, contact_moment: TransferFile['rows'][string] = []) =>
    forged({ import_file: [{ id, ...read, imported_by_name: 'Niemand' }], contact_moment })
  const [here, there] = [newId<string>(), newId<string>()]
  const child = await register(town, { months: 9 }, 'Isa')
  assert.equal((await takenIn(bringing(here), { kind: 'known-child', id: child })).kind, 'taken-in')
  const moment = { id: newId<string>(), on_day: '2026-11-20', kind: 'exchanged', observations: {}, ...by }
  const again = await takenIn(bringing(there, [{ ...moment, source: 'import', import_file_id: there }]), {
    kind: 'known-child',
    id: child,
  })
  assert.deepEqual(again, { kind: 'refused', because: 'imported-here' })
  const home = await takenIn(bringing(here, [{ ...moment, source: 'import', import_file_id: here }]), {
    kind: 'known-child',
    id: child,
  })
  assert.equal(home.kind, 'taken-in', 'a record that comes back brings its own file')
})

test('the list of what waits names the child and the sender', async () => {
  await receive(forged({}, { givenNames: 'Wacht' }))
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get('/jeugd/ontvangen')).text()
  assert.match(page, /Wacht Jansen[\s\S]*JGZ Elders/)
})

test('who does not look after a child takes in nothing for it, and in an emergency hands nothing over', async () => {
  const baby = await register(town, { months: 9 }, 'Bente')
  const from4 = { organisation: organisations.youthHealthCare.id, fromMonths: 48, untilMonths: 216 }
  await town.act(actorOf(professionals.administrator), ctx => setCareArea(ctx, from4))
  await assert.rejects(takenIn(forged({}, { givenNames: 'B' }), { kind: 'known-child', id: baby }), NotAllowed)
  await assert.rejects(takenIn(forged({}, { givenNames: 'C' }), { kind: 'new-child' }), NotAllowed)
  await town.act(nurse, ctx => breakGlass(ctx, baby, { because: 'danger', explanation: 'Nu nodig.' }))
  const order = { recipient: 'Elders', because: 'moved', words } as const
  await assert.rejects(
    town.act(nurse, ctx => makeTransfer(ctx, baby, order)),
    NotAllowed,
  )
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await browser.get(`/jeugd/${baby}`)).status, 200)
  assert.equal((await browser.get(`/jeugd/${baby}/basisdataset`)).headers.get('location'), `/jeugd/${baby}`)
})
