import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  change,
  invoice,
  line,
  request,
  requested,
  start,
  stop,
} from '../../../knowledge/youth-care-messages/sample.fixture.ts'
import { messageIn, type Reply, signed } from './counterpart.fixture.ts'
import { counted, exchangingTown, officer } from './exchange.fixture.ts'
import { refusedIn } from './invoices/answer.form.ts'
import { answerInvoice, openInvoice } from './invoices/answer-invoice.ts'
import { findInvoices } from './invoices/store.ts'
import { beginInquiry, grantRequest, rejectRequest } from './requests/decide.ts'
import { waitingRequests } from './requests/look-up.ts'

const { town, provider, bring } = await exchangingTown()
after(() => provider.close())

const address = { street: 'Lindelaan', houseNumber: '12a', postcode: '1234 AB', town: 'Vlierdam' }
const waiting = () => town.act(officer, waitingRequests)

/** The codes of a return message; empty when nothing was wrong. */
function codesOf(reply: Reply): readonly string[] {
  assert.ok(reply.kind === 'message', JSON.stringify(reply))
  return [...reply.xml.matchAll(/RetourCode>(\w{4})</g)].map(([, code = '']) => code)
}

/** How the request that waits first is granted as it was asked. */
async function firstGrant() {
  const [one] = await waiting()
  assert.ok(one?.asked.kind === 'new')
  const { granted } = one.asked
  return () => town.act(officer, ctx => grantRequest(ctx, one.request.id, { granted, address }))
}

test('a request comes in, is acknowledged at once, and waits for an officer for five working days', async () => {
  assert.deepEqual(codesOf(await provider.send('JW315', request(), 'VOT1')), [])
  const [one] = await waiting()
  assert.equal(one?.youth.name, 'Amira Haddad')
  assert.equal(`${one?.request.answerBy}`, '2026-11-30')
})

test('the same message sent again gets the same return message and asks nothing twice', async () => {
  const before = await counted(town)
  const first = await provider.send('JW315', request(), 'VOT1')
  const second = await provider.send('JW315', request(), 'VOT1')
  assert.deepEqual(second, first)
  assert.deepEqual(await counted(town), before)
})

test('another message under a used identification is refused, and so is a second request while one waits', async () => {
  const other = { ...requested, ReferentieAanbieder: 'AANVRAAG-9' }
  assert.deepEqual(codesOf(await provider.send('JW315', request(other), 'VOT1')), ['9056'])
  assert.ok(codesOf(await provider.send('JW315', request(other), 'VOT2')).includes('9374'))
  assert.equal((await waiting()).length, 1)
})

test('two officers who grant at the same moment send one allocation', async () => {
  const grant = await firstGrant()
  const outcomes = await Promise.all([grant(), grant()])
  assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['decided', 'overtaken'])
  assert.equal((await counted(town)).allocation, 1)
})

test('the provider gets the allocation over HTTP, and its return message is kept with it', async () => {
  await bring()
  const { Client: youth, Header } = provider.last('JW301')
  const [product] = youth.ToegewezenProducten.ToegewezenProduct
  assert.equal(youth.Bsn, '999900183')
  assert.equal(product?.ReferentieAanbieder, 'AANVRAAG-1')
  assert.deepEqual([Header.Afzender, Header.Ontvanger], ['9901', '98765432'])
  assert.deepEqual(youth.Contactgegevens.Contact[0]?.Adres?.Huis, { Huisnummer: '12', Huisletter: 'a' })
})

const numberOf = () => provider.last('JW301').Client.ToegewezenProducten.ToegewezenProduct[0]?.ToewijzingNummer ?? ''

test('help starts on the allocation; a start that was told before is refused with its code', async () => {
  const begin = { ToewijzingNummer: numberOf(), Begindatum: '2026-12-03' }
  assert.deepEqual(codesOf(await provider.send('JW305', start(begin))), [])
  const reply = await provider.send('JW305', start(begin))
  assert.deepEqual(codesOf(reply), ['0200', '9074', '0200'])
  assert.ok(reply.kind === 'message')
  assert.equal(messageIn('JW306', reply.xml).Client?.StartProducten.StartProduct[0]?.RetourCodes.RetourCode[0], '9074')
})

test('a start on an allocation that nobody gave changes nothing', async () => {
  const before = await counted(town)
  assert.ok(codesOf(await provider.send('JW305', start({ ToewijzingNummer: '1' }))).includes('9019'))
  assert.equal((await counted(town)).delivery, before.delivery)
})

test('a message with a code that is not in its list is refused with the place, and not kept', async () => {
  const before = await counted(town)
  const reply = await provider.send('JW315', request({ ...requested, Product: { Categorie: '99' } }))
  assert.ok(reply.kind === 'refused' && reply.status === 422)
  assert.match(
    reply.faults[0]?.pointer ?? '',
    /^Client\.AangevraagdeProducten\.AangevraagdProduct\[1\]\.Product\.Categorie \(regel \d+/,
  )
  assert.equal(reply.faults[0]?.detail, '„99” staat niet in JZ020')
  const { refused_message, ...rest } = await counted(town)
  assert.deepEqual({ ...rest, refused_message: (refused_message ?? 0) - 1 }, before)
})

test('a message that breaks a rule within itself is returned with 0001 and nothing of it is done', async () => {
  const { ToewijzingEinddatum: _, ...open } = requested
  const wrong = { ...open, ReferentieAanbieder: 'AANVRAAG-3', ToewijzingEinddatum: '2026-11-01' }
  assert.deepEqual(codesOf(await provider.send('JW315', request(wrong))), ['0001'])
  assert.equal((await waiting()).length, 0)
})

test('what is no message is refused and leaves nothing', async () => {
  const before = await counted(town)
  for (const xml of ['', 'geen xml', '<a/>', '<!DOCTYPE a><a/>', '<a>'.repeat(1000)]) {
    const reply = await provider.sendText(xml)
    assert.ok(reply.kind === 'refused' && reply.status === 422, xml)
    assert.ok(reply.faults.length > 0)
  }
  assert.deepEqual(await counted(town), before)
})

test('a change for the whole term makes another version of the same allocation', async () => {
  const number = numberOf()
  const changed = { ToewijzingNummer: number, GewensteIngangsdatum: '2026-12-01', Einddatum: '2027-05-31' }
  const asked = change({
    TeWijzigenProducten: {
      TeWijzigenProduct: [{ ...changed, Omvang: { Volume: '6', Eenheid: '04', Frequentie: '4' } }],
    },
  })
  assert.deepEqual(codesOf(await provider.send('JW317', asked)), [])
  const [one] = await waiting()
  assert.equal(one?.youth.name, 'Amira Haddad')
  assert.equal((await town.act(officer, ctx => grantRequest(ctx, one?.request.id ?? '', null))).kind, 'decided')
  await bring()
  const [product] = provider.last('JW301').Client.ToegewezenProducten.ToegewezenProduct
  assert.deepEqual([product?.ToewijzingNummer, product?.Omvang?.Volume, product?.RedenWijziging], [number, '6', '12'])
  assert.equal((await counted(town)).allocation, 1)
})

test('an invoice is checked line by line, and an officer answers it once', async () => {
  const good = { ...line, ToewijzingNummer: numberOf() }
  const bad = { ...line, ProductReferentie: { ReferentieNummer: 'REGEL-2' }, ToewijzingNummer: '7' }
  assert.deepEqual(await provider.send('JW323', invoice([good, bad])), { kind: 'taken' })
  const [kept] = await town.act(officer, ctx => findInvoices(ctx.db, ctx.municipality, { kind: 'waiting' }))
  const { lines } = await town.act(officer, ctx => openInvoice(ctx, kept?.id ?? ''))
  assert.deepEqual(
    lines.map(({ found }) => found),
    [[], ['9338']],
  )
  const answer = () => town.act(officer, ctx => answerInvoice(ctx, kept?.id ?? '', refusedIn(new FormData(), lines)))
  const outcomes = await Promise.all([answer(), answer()])
  assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['answered', 'overtaken'])
  await bring()
  const { DeclaratieAntwoord: told } = provider.last('JW325')
  assert.deepEqual(told?.TotaalToegekendBedrag, { TotaalBedrag: '36000', DebetCredit: 'D' })
  assert.equal(provider.inbox.filter(({ code }) => code === 'JW325').length, 1)
})

test('a period that was paid is refused when it is asked again', async () => {
  const again = { ...line, ToewijzingNummer: numberOf(), ProductReferentie: { ReferentieNummer: 'REGEL-8' } }
  const sent = invoice([again])
  await provider.send('JW323', { ...sent, Declaratie: { ...sent.Declaratie, DeclaratieNummer: 'D2' } })
  const [kept] = await town.act(officer, ctx => findInvoices(ctx.db, ctx.municipality, { kind: 'waiting' }))
  const { lines } = await town.act(officer, ctx => openInvoice(ctx, kept?.id ?? ''))
  assert.deepEqual(lines[0]?.found, ['9389'])
})

test('an invoice under a number that was used is answered at once with nothing granted', async () => {
  const reply = await provider.send('JW323', invoice([{ ...line, ProductReferentie: { ReferentieNummer: 'REGEL-9' } }]))
  assert.deepEqual(codesOf(reply), ['0200', '9333'])
})

test('another municipality answers for the youth: first an inquiry, then the rejection that names it', async () => {
  await provider.send('JW315', request({ ...requested, ReferentieAanbieder: 'AANVRAAG-5' }))
  const [one] = await waiting()
  const id = one?.request.id ?? ''
  const elsewhere = { reason: '8', elsewhere: '0344' }
  assert.equal((await town.act(officer, ctx => rejectRequest(ctx, id, elsewhere))).kind, 'overtaken')
  assert.equal((await town.act(officer, ctx => beginInquiry(ctx, id))).kind, 'decided')
  assert.equal((await town.act(officer, ctx => beginInquiry(ctx, id))).kind, 'overtaken')
  assert.equal(
    (await town.act(officer, ctx => rejectRequest(ctx, id, { reason: '8', elsewhere: '0000' }))).kind,
    'no-such-municipality',
  )
  assert.equal((await town.act(officer, ctx => rejectRequest(ctx, id, elsewhere))).kind, 'decided')
  await bring()
  assert.equal(provider.last('JW319').Antwoord.Woonplaatsbeginsel?.Gemeente, '0344')
})

test('a provider who does not answer is tried again, and gets the message once it does', async () => {
  await provider.send('JW315', request({ ...requested, ReferentieAanbieder: 'AANVRAAG-6' }))
  const [one] = await waiting()
  provider.breakDown(true)
  await town.act(officer, ctx => rejectRequest(ctx, one?.request.id ?? '', { reason: '3', elsewhere: null }))
  await bring()
  assert.notEqual(provider.last('JW319').Antwoord.ReferentieAanbieder, 'AANVRAAG-6')
  provider.breakDown(false)
  await bring(2)
  assert.equal(provider.last('JW319').Antwoord.ReferentieAanbieder, 'AANVRAAG-6')
  assert.equal(await bring(60), 0)
})

test('help stops, for good once', async () => {
  const end = { ToewijzingNummer: numberOf(), Begindatum: '2026-12-03', Einddatum: '2027-02-28' }
  assert.deepEqual(codesOf(await provider.send('JW307', stop(end))), [])
  const later = { ...end, Einddatum: '2027-03-31' }
  assert.ok(codesOf(await provider.send('JW307', stop(later))).includes('9415'))
})

test('whoever is not the provider of the header is refused', async () => {
  const foreign = await provider.sendText(
    signed(
      { agb: '11111111', municipality: '9901', today: () => Temporal.PlainDate.from('2026-11-23') },
      'JW315',
      request(),
      'X1',
    ),
  )
  assert.ok(foreign.kind === 'refused')
  assert.equal(foreign.faults[0]?.pointer, 'Header.Afzender')
})

test('no table holds a number or a name of the youth in readable words', async () => {
  const rows = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => {
    const tables = [
      'message',
      'message_remark',
      'refused_message',
      'allocation_request',
      'allocation',
      'invoice',
      'invoice_line',
    ] as const
    const all: unknown[] = []
    for (const table of tables) all.push(...(await db.selectFrom(`youth_care_link.${table}`).selectAll().execute()))
    return all
  })
  const words = rows.map(row =>
    Object.values(row as object)
      .map(value => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join(' '),
  )
  assert.ok(words.length > 20)
  for (const row of words) assert.doesNotMatch(row, /999900183|Haddad|Amira/)
})
