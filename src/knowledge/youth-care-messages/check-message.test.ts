import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMessage } from './check-message.ts'
import { answerMessage } from './compose.ts'
import type { MessageCode, MessageOf } from './messages.ts'
import { change, invoice, line, request, requested, start, stop } from './sample.fixture.ts'

/** What is broken, as 'CS003 Client.…'. */
const broken = <C extends MessageCode>(code: C, message: MessageOf<C>): readonly string[] =>
  checkMessage(code, message).map(
    ({ path, because }) => `${because.kind === 'rule' ? because.rule : because.kind} ${path}`,
  )

const asked = 'Client.AangevraagdeProducten.AangevraagdProduct'
const askedLine = 'Declaratie.Clienten.Client[1].Prestaties.Prestatie'

test('a sound request, start, stop and invoice break no rule', () => {
  assert.deepEqual(broken('JW315', request()), [])
  assert.deepEqual(broken('JW305', start({})), [])
  assert.deepEqual(broken('JW307', stop({})), [])
  assert.deepEqual(broken('JW323', invoice([line])), [])
})

test('a product that is asked does not end before it begins', () => {
  const message = request({ ...requested, ToewijzingEinddatum: '2026-11-30' })
  assert.deepEqual(broken('JW315', message), [`CS003 ${asked}[1].ToewijzingEinddatum`])
})

test('without a product there is a budget, and with a budget an end and no extent', () => {
  const { Product: _, Omvang: __, ...bare } = requested
  assert.deepEqual(broken('JW315', request(bare)), [`CD079 ${asked}[1].Product`])
  const { ToewijzingEinddatum: ___, ...openEnded } = { ...bare, Budget: '100000' }
  assert.deepEqual(broken('JW315', request(openEnded)), [`CD075 ${asked}[1].ToewijzingEinddatum`])
  assert.deepEqual(broken('JW315', request({ ...requested, Budget: '100000' })), [`CD077 ${asked}[1].Omvang`])
})

test('a referrer is named once: by code or by name, and only a care professional by code', () => {
  const named = (Verwijzer: typeof requested.Verwijzer) => broken('JW315', request({ ...requested, Verwijzer }))
  assert.deepEqual(named({ Type: '02', Naam: 'P. van Leeuwen', ZorgverlenerCode: '01234567' }), [
    `CD066 ${asked}[1].Verwijzer.Naam`,
  ])
  assert.deepEqual(named({ Type: '02' }), [`CD067 ${asked}[1].Verwijzer.Naam`])
  assert.deepEqual(named({ Type: '06', ZorgverlenerCode: '01234567' }), [
    `CD068 ${asked}[1].Verwijzer.ZorgverlenerCode`,
  ])
})

test('the same product twice over the same days is refused, one after the other is not', () => {
  const second = { ...requested, ReferentieAanbieder: 'AANVRAAG-2' }
  assert.deepEqual(broken('JW315', request(requested, second)), [`TR386 ${asked}[2]`])
  const later = { ...second, ToewijzingIngangsdatum: '2027-06-01', ToewijzingEinddatum: '2027-08-31' }
  assert.deepEqual(broken('JW315', request(requested, later)), [])
})

test('every product of a request has a reference of its own', () => {
  const later = { ...requested, ToewijzingIngangsdatum: '2027-06-01', ToewijzingEinddatum: '2027-08-31' }
  assert.deepEqual(broken('JW315', request(requested, later)), [`TR383 ${asked}[2]`])
})

test('a request for change names what stays or changes, and changes or adds something', () => {
  const stays = { OngewijzigdProduct: [{ ToewijzingNummer: '100200300' }] }
  assert.deepEqual(broken('JW317', change({ OngewijzigdeProducten: stays })), [
    'TR353 Client.Verzoek.TeWijzigenProducten',
  ])
  assert.deepEqual(broken('JW317', change({})), [
    'TR352 Client.Verzoek.OngewijzigdeProducten',
    'TR353 Client.Verzoek.TeWijzigenProducten',
  ])
})

test('help does not stop before it began, and is told or removed, nothing else', () => {
  assert.deepEqual(broken('JW307', stop({ Einddatum: '2026-12-02' })), [
    'TR018 Client.StopProducten.StopProduct[1].Einddatum',
  ])
  assert.deepEqual(broken('JW305', start({ StatusAanlevering: '2' })), [
    'CS058 Client.StartProducten.StartProduct[1].StatusAanlevering',
  ])
})

test('the total of an invoice is its debits less its credits', () => {
  const credit = {
    ...line,
    ProductReferentie: { ReferentieNummer: 'REGEL-2', VorigReferentieNummer: 'REGEL-0' },
    IngediendBedrag: { Bedrag: '10000', DebetCredit: 'C' },
  }
  assert.deepEqual(broken('JW323', invoice([line, credit])), [])
  assert.deepEqual(broken('JW323', invoice([line, credit], '46000')), [
    'TR358 Declaratie.TotaalIngediendBedrag.TotaalBedrag',
  ])
})

test('a credit names the line it takes back, which stands in an earlier message', () => {
  const without = { ...line, IngediendBedrag: { Bedrag: '36000', DebetCredit: 'C' } }
  assert.deepEqual(broken('JW323', invoice([without])), [
    `CD060 ${askedLine}[1].ProductReferentie.VorigReferentieNummer`,
  ])
  const own = { ...without, ProductReferentie: { ReferentieNummer: 'REGEL-2', VorigReferentieNummer: 'REGEL-1' } }
  assert.deepEqual(broken('JW323', invoice([line, own])), [
    `TR316 ${askedLine}[2].ProductReferentie.VorigReferentieNummer`,
  ])
})

test('an invoice is about one calendar month, and so is each of its lines', () => {
  const message = invoice([{ ...line, ProductPeriode: { Begindatum: '2026-11-01', Einddatum: '2026-12-31' } }])
  const half = { ...message.Declaratie, DeclaratiePeriode: { Begindatum: '2026-12-01', Einddatum: '2026-12-30' } }
  assert.deepEqual(broken('JW323', { ...message, Declaratie: half }), [
    'CS340 Declaratie.DeclaratiePeriode',
    `CS337 ${askedLine}[1].ProductPeriode.Einddatum`,
  ])
})

test('in euros the volume is the amount and no tariff is named; in any other unit a tariff is', () => {
  const { ProductTarief: _, ...bare } = line
  assert.deepEqual(broken('JW323', invoice([bare])), [`CD087 ${askedLine}[1].ProductTarief`])
  assert.deepEqual(broken('JW323', invoice([{ ...bare, Eenheid: '83' }])), [`CS339 ${askedLine}[1].IngediendBedrag`])
})

test('a rejection has a reason, an inquiry none, and only the residence rule names another municipality', () => {
  const heading = {
    municipality: '9901',
    provider: '98765432',
    identification: 'A1',
    on: Temporal.PlainDate.from('2026-11-23'),
    versions: { base: '1.0.0', message: '1.0.0' },
  }
  const rejecting = (reason: string, elsewhere: string | null) =>
    broken('JW319', answerMessage(heading, 'AANVRAAG-1', { kind: 'rejection', reason, elsewhere }))
  assert.deepEqual(broken('JW319', answerMessage(heading, 'AANVRAAG-1', { kind: 'inquiry' })), [])
  assert.deepEqual(rejecting('3', null), [])
  assert.deepEqual(rejecting('8', null), ['TR377 Antwoord.Woonplaatsbeginsel'])
  assert.deepEqual(rejecting('8', '0344'), [])
  assert.deepEqual(rejecting('3', '0344'), ['TR409 Antwoord.Woonplaatsbeginsel'])
})
