import assert from 'node:assert/strict'
import { test } from 'node:test'
import { biezendrecht } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { type Town, testTown, today } from '../../../../test/town.ts'
import { type ChildId, recordCustody, registerGuardian } from '../../../people/index.ts'
import { addMeasurements, recordBirthDetails } from '../index.ts'
import { unknownBirth } from '../record/observations.ts'
import { nurse, register } from '../record/record.fixture.ts'
import { recordAnswer } from './answers/record-answer.ts'
import { receiveFile } from './in/receive-file.ts'
import { findReceived } from './in/store.ts'
import { takeIn } from './in/take-in.ts'
import { makeTransfer } from './out/make-transfer.ts'
import type { TransferId } from './out/transfer.ts'
import { findTables } from './rows/store.ts'
import { findParcel } from './store.ts'
import { text } from './text.ts'
import { everythingOf } from './transfer.fixture.ts'
import { staysHere } from './transfer-file.ts'

const town = await testTown()
const words = 'vier paarden in de regen'
const order = { recipient: 'JGZ Biezendrecht', because: 'moved', words } as const

async function withMother(name: string): Promise<{ readonly child: ChildId; readonly mother: string }> {
  const child = await register(town, { months: 14 }, name)
  const mother = await town.act(nurse, async ctx => {
    const guardian = await registerGuardian(ctx, {
      givenNames: 'Sanne',
      familyName: 'Jansen',
      sex: 'female',
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      phone: null,
      email: null,
    })
    await recordCustody(ctx, { child, guardian, relation: 'mother', custody: 'with-custody', since: today })
    return guardian
  })
  return { child, mother }
}

async function fill(child: ChildId): Promise<void> {
  await town.act(nurse, ctx => recordBirthDetails(ctx, child, { ...unknownBirth, weightGrams: 3456, lengthCm: 50.5 }))
  const visit = { on: today, heightCm: 78.4, position: 'standing' as const, weightKg: 10.35, headCircumferenceCm: null }
  await town.act(nurse, ctx => addMeasurements(ctx, child, { ...visit, confirmed: [] }))
}

const says = (child: ChildId, person: string, word: 'consents' | 'objects') =>
  town.act(nurse, ctx => recordAnswer(ctx, child, { person, says: word, on: today, route: 'in-person' }))

async function parcelOf(child: ChildId, transfer: TransferId): Promise<Buffer> {
  const parcel = await town.act(nurse, ctx => findParcel(ctx.db, ctx.municipality, child, transfer))
  return parcel ?? assert.fail('no file')
}

async function sent(name: string): Promise<{ readonly child: ChildId; readonly parcel: Buffer }> {
  const { child, mother } = await withMother(name)
  await fill(child)
  await says(child, mother, 'consents')
  const made = await town.act(nurse, ctx => makeTransfer(ctx, child, order))
  return { child, parcel: await parcelOf(child, made.kind === 'made' ? made.id : assert.fail(made.kind)) }
}

const receive = (content: Buffer, at: Parameters<Town['act']>[2]) =>
  town.act(nurse, ctx => receiveFile(ctx, { name: 'dossier.opencjg', content, words }), at)

const everything = (child: ChildId, at: Parameters<Town['act']>[2] = {}) =>
  town.act(nurse, ctx => everythingOf(ctx, child), at)

test('nobody was asked yet: the record does not go', async () => {
  const { child } = await withMother('Ada')
  const made = await town.act(nurse, ctx => makeTransfer(ctx, child, order))
  assert.equal(made.kind === 'refused' && made.standing.kind, 'awaits')
})

test('after a yes that became a no, the record does not go', async () => {
  const { child, mother } = await withMother('Bo')
  await says(child, mother, 'consents')
  await says(child, mother, 'objects')
  const made = await town.act(nurse, ctx => makeTransfer(ctx, child, order))
  assert.equal(made.kind === 'refused' && made.standing.kind, 'refused')
})

test('after a no, a file that was made but not fetched stays where it is', async () => {
  const { child, parcel } = await sent('Juul')
  assert.ok(parcel.length > 0)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await browser.get(`/jeugd/${child}/overdragen`)).text()
  const link = /href="(\/jeugd\/[^"]+\/overdragen\/[^"]+)"/.exec(page)?.[1] ?? ''
  const mother = /<option value="([^"]+)"[^>]*>Sanne|value="([^"]+)"[^>]*>\s*(?:<[^>]+>\s*)*Sanne/.exec(page)
  assert.equal((await browser.get(link)).status, 200)
  await says(child, mother?.[1] ?? mother?.[2] ?? assert.fail(page), 'objects')
  assert.equal((await browser.get(link)).status, 404)
})

test('a neighbour does not decide', async () => {
  const { child } = await withMother('Cas')
  const { mother: neighbour } = await withMother('Dirk')
  assert.deepEqual(await says(child, neighbour, 'consents'), { kind: 'refused', because: 'no-custody' })
})

test('what is taken in elsewhere is everything that was here, and the mother who consented is known there', async () => {
  const { child, parcel } = await sent('Evi')
  const there = { town: biezendrecht }
  const received = await receive(parcel, there)
  const id = received.kind === 'received' ? received.id : assert.fail(received.kind)
  const taken = await town.act(
    nurse,
    async ctx => {
      const waiting = (await findReceived(ctx.db, ctx.municipality, id)) ?? assert.fail('not there')
      return takeIn(ctx, waiting, { kind: 'new-child' })
    },
    there,
  )
  const arrived = taken.kind === 'taken-in' ? taken.child : assert.fail(taken.kind)
  assert.notEqual(arrived, child)
  assert.deepEqual(await everything(arrived, there), await everything(child))
  assert.deepEqual((await receive(parcel, there)).kind, 'taken-in-before')
})

test('in one municipality the file goes back to the same child and adds nothing, and to no other child', async () => {
  const { child, parcel } = await sent('Fee')
  const before = await everything(child)
  const received = await receive(parcel, {})
  const id = received.kind === 'received' ? received.id : assert.fail(received.kind)
  const other = await register(town, { months: 14 }, 'Gijs')
  const into = (whose: Parameters<typeof takeIn>[2]) =>
    town.act(nurse, async ctx =>
      takeIn(ctx, (await findReceived(ctx.db, ctx.municipality, id)) ?? assert.fail('not there'), whose),
    )
  const refused = { kind: 'refused', because: 'with-another' }
  assert.deepEqual(await into({ kind: 'known-child', id: other }), refused)
  assert.deepEqual(await into({ kind: 'new-child' }), refused)
  assert.equal((await into({ kind: 'known-child', id: child })).kind, 'taken-in')
  assert.deepEqual(await everything(child), before)
})

test('the nurse asks, hands over and fetches; her colleague opens, looks and takes in', async () => {
  const { child, mother } = await withMother('Hugo')
  await fill(child)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const page = `/jeugd/${child}/overdragen`
  assert.match(await (await browser.get(page)).text(), /Nog niet: er ontbreekt een antwoord van een ouder met gezag/)
  const word = { person: mother, says: 'consents', on: today.toString(), route: 'phone' }
  assert.equal((await browser.post(`${page}/antwoord`, word)).status, 303)
  const short = await browser.post(page, { ...order, words: 'kort' })
  assert.equal(short.status, 422)
  assert.match(await short.text(), /minstens twintig tekens[\s\S]*JGZ Biezendrecht/)
  assert.equal((await browser.post(page, order)).status, 303)
  const link = /href="(\/jeugd\/[^"]+\/overdragen\/[^"]+)"/.exec(await (await browser.get(page)).text())?.[1] ?? ''
  const parcel = new Blob([await (await browser.get(link)).arrayBuffer()])

  const colleague = await as(town.app, 'jeugdarts')
  const wrong = await colleague.post('/jeugd/ontvangen', { file: parcel, words: 'vijf paarden in de regen' })
  assert.match(await wrong.text(), /De sleutelzin past niet/)
  const opened = await colleague.post('/jeugd/ontvangen', { file: parcel, words })
  const preview = opened.headers.get('location') ?? ''
  assert.match(await (await colleague.get(preview)).text(), /Dossier van Hugo Jansen[\s\S]*metingen/)
  const taken = await colleague.post(preview, { whose: child })
  assert.equal(taken.headers.get('location'), `/jeugd/${child}/tijdlijn`)
  const line = await (await browser.get(`/jeugd/${child}/tijdlijn`)).text()
  assert.match(line, /Dossier overgedragen[\s\S]*Aan JGZ Biezendrecht/)
  assert.match(line, /Akkoord met overdragen van het dossier/)
  assert.equal((await colleague.get(preview)).status, 404)
})

test('who looks at what is in a received record reads Dutch names for all of it', async () => {
  const travels = (await town.act(nurse, ctx => findTables(ctx.db))).filter(table => !staysHere.has(table))
  assert.deepEqual(
    travels.filter(table => text.preview.part(table) === table.replaceAll('_', ' ')),
    [],
  )
})

test('the Basisdataset of a child is a file to keep', async () => {
  const child = await register(town, { months: 14 }, 'Ida')
  await fill(child)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const response = await browser.get(`/jeugd/${child}/basisdataset`)
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="basisdataset-jgz.json"')
  const { clientDetails } = (await response.json()) as {
    clientDetails: readonly { bdsNumber: number; value: unknown }[]
  }
  assert.equal(clientDetails.find(({ bdsNumber }) => bdsNumber === 110)?.value, 3456)
})
