import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMessage } from './check-message.ts'
import { invoiceAnswerMessage } from './compose.ts'
import { judgeStarts, judgeStops } from './judge-delivery.ts'
import { type ApprovedLine, judgeInvoice, type KnownForInvoice } from './judge-invoice.ts'
import { judgeChange, judgeRequest } from './judge-request.ts'
import type { Finding, KnownAllocation, KnownDelivery } from './known.ts'
import { change, invoice, line, request, type Start, type Stop, start, stop } from './sample.fixture.ts'

const allocation: KnownAllocation = {
  number: '100200300',
  youth: 'amira',
  product: { category: '45', code: '45A03' },
  from: '2026-12-01',
  until: '2027-05-31',
  extent: { volume: 4, unit: '04', frequency: '4' },
  budget: null,
  isRemoved: false,
}
const codesIn = (findings: readonly Finding[]) => findings.map(({ code }) => code)
const began: KnownDelivery = { kind: 'start', allocation: '100200300', begin: '2026-12-03' }
const stopped = (reason: string, end = '2027-03-31'): KnownDelivery => ({
  kind: 'stop',
  allocation: '100200300',
  begin: '2026-12-03',
  end,
  reason,
})

const starting = (entry: Partial<Start>, ...deliveries: readonly KnownDelivery[]) =>
  codesIn(judgeStarts(start(entry), { allocations: [allocation], deliveries }))
const stopping = (entry: Partial<Stop>, ...deliveries: readonly KnownDelivery[]) =>
  codesIn(judgeStops(stop(entry), { allocations: [allocation], deliveries }))

test('help starts on an allocation that is known', () => {
  assert.deepEqual(starting({}), [])
  assert.deepEqual(starting({ ToewijzingNummer: '1' }), ['9019'])
})

test('help that runs does not start again, until it stopped', () => {
  assert.deepEqual(starting({}, began), ['9074'])
  assert.deepEqual(starting({ Begindatum: '2027-01-10' }, began), ['9326'])
  assert.deepEqual(starting({ Begindatum: '2027-04-10' }, began, stopped('20')), [])
})

test('a start is removed only when it was told, and not after a stop', () => {
  assert.deepEqual(starting({ StatusAanlevering: '3' }), ['9063'])
  assert.deepEqual(starting({ StatusAanlevering: '3' }, began), [])
  assert.deepEqual(starting({ StatusAanlevering: '3' }, began, stopped('31')), ['9071'])
})

test('help stops only when it began', () => {
  assert.deepEqual(stopping({}), ['9069'])
  assert.deepEqual(stopping({}, began), [])
})

test('after a stop for good there is no other stop, after a pause there is one', () => {
  assert.deepEqual(stopping({ Einddatum: '2027-04-30' }, began, stopped('31')), ['9415'])
  assert.deepEqual(stopping({ Einddatum: '2027-04-30' }, began, stopped('20')), [])
  assert.deepEqual(stopping({ Einddatum: '2027-04-30', RedenBeeindiging: '20' }, began, stopped('20')), ['9413'])
  assert.deepEqual(stopping({ Einddatum: '2027-02-28' }, began, stopped('20')), ['9414'])
})

test('a reference is used once, and one request at a time is in hand', () => {
  const known = { usedReferences: new Set(['AANVRAAG-1']), hasOpenRequest: true }
  assert.deepEqual(codesIn(judgeRequest(request(), known)), ['9374', '9347'])
  assert.deepEqual(codesIn(judgeRequest(request(), { usedReferences: new Set(), hasOpenRequest: false })), [])
})

const knownOfYouth = {
  usedReferences: new Set<string>(),
  hasOpenRequest: false,
  allocations: [allocation],
  today: '2026-12-10',
}

test('a request for change names every allocation that runs', () => {
  const fresh = { NieuwProduct: [{ Product: { Categorie: '45' }, GewensteIngangsdatum: '2027-01-01' }] }
  assert.deepEqual(codesIn(judgeChange(change({ NieuweProducten: fresh }), knownOfYouth)), ['9349'])
  const stays = { OngewijzigdProduct: [{ ToewijzingNummer: '100200300' }] }
  assert.deepEqual(
    codesIn(judgeChange(change({ NieuweProducten: fresh, OngewijzigdeProducten: stays }), knownOfYouth)),
    [],
  )
  const other = { OngewijzigdProduct: [{ ToewijzingNummer: '100200300' }, { ToewijzingNummer: '7' }] }
  assert.deepEqual(codesIn(judgeChange(change({ OngewijzigdeProducten: other }), knownOfYouth)), ['9350'])
})

test('a change that does not begin later holds for the whole allocation', () => {
  const changing = (GewensteIngangsdatum: string) =>
    change({
      TeWijzigenProducten: {
        TeWijzigenProduct: [
          {
            ToewijzingNummer: '100200300',
            GewensteIngangsdatum,
            Omvang: { Volume: '6', Eenheid: '04', Frequentie: '4' },
          },
        ],
      },
    })
  assert.deepEqual(codesIn(judgeChange(changing('2026-11-20'), knownOfYouth)), ['9357'])
  assert.deepEqual(codesIn(judgeChange(changing('2026-12-01'), knownOfYouth)), [])
  assert.deepEqual(codesIn(judgeChange(changing('2027-02-01'), knownOfYouth)), [])
})

const known: KnownForInvoice = {
  usedNumbers: new Set(),
  usedReferences: new Set(),
  approved: [],
  allocations: [allocation],
  youthOf: bsn => (bsn === '999900183' ? 'amira' : 'another'),
}
const approvedLine: ApprovedLine = {
  reference: 'REGEL-0',
  previousReference: null,
  allocation: '100200300',
  category: '45',
  code: '45A03',
  from: '2026-12-01',
  until: '2026-12-31',
  volume: 4,
  unit: '04',
  isCredit: false,
}
const judging = (changes: Partial<typeof line>, more: Partial<KnownForInvoice> = {}) =>
  judgeInvoice(invoice([{ ...line, ...changes }]), { ...known, ...more }).lines[0]?.codes

test('a line within its allocation is approved', () => assert.deepEqual(judging({}), []))

test('a line of an allocation that is not known, or of another youth, is refused', () => {
  assert.deepEqual(judging({ ToewijzingNummer: '5' }), ['9338'])
  assert.deepEqual(judging({}, { youthOf: () => 'another' }), ['8187'])
})

test('a line is of the product, unit and period of its allocation', () => {
  assert.deepEqual(judging({ ProductCategorie: '54' }), ['9339'])
  assert.deepEqual(judging({ ProductCode: '45A04' }), ['9340'])
  assert.deepEqual(judging({ Eenheid: '14' }), ['9341'])
  assert.deepEqual(judging({}, { allocations: [{ ...allocation, from: '2026-12-15' }] }), ['9307', '9387'])
  assert.deepEqual(judging({}, { allocations: [{ ...allocation, until: '2026-12-15' }] }), ['9308', '9388'])
})

test('a line covers its whole month, but for the ends of the allocation', () => {
  const half = { Begindatum: '2026-12-10', Einddatum: '2026-12-31' }
  assert.deepEqual(judging({ ProductPeriode: half }), ['9387'])
  assert.deepEqual(judging({ ProductPeriode: half }, { allocations: [{ ...allocation, from: '2026-12-10' }] }), [])
})

test('an amount is volume times tariff', () => {
  assert.deepEqual(judging({ IngediendBedrag: { Bedrag: '36001', DebetCredit: 'D' } }), ['9346'])
})

test('what was allocated in hours may be invoiced in minutes, by the tariff of an hour', () => {
  const minutes = { Eenheid: '01', GeleverdVolume: '100', ProductTarief: '9100' }
  assert.deepEqual(judging({ ...minutes, IngediendBedrag: { Bedrag: '15167', DebetCredit: 'D' } }), [])
  assert.deepEqual(
    judging({ ...minutes, GeleverdVolume: '241', IngediendBedrag: { Bedrag: '36552', DebetCredit: 'D' } }),
    ['9321'],
  )
})

test('more than was allocated is refused: per month, in total and of a budget', () => {
  const many = { GeleverdVolume: '5', IngediendBedrag: { Bedrag: '45000', DebetCredit: 'D' } }
  assert.deepEqual(judging(many), ['9321'])
  const inTotal = { ...allocation, extent: { volume: 6, unit: '04', frequency: '6' } }
  const earlier = [{ ...approvedLine, from: '2026-11-01', until: '2026-11-30' }]
  assert.deepEqual(judging({}, { allocations: [inTotal] }), [])
  assert.deepEqual(judging({}, { allocations: [inTotal], approved: earlier }), ['9322'])
})

test('a period is invoiced once, unless the first was credited', () => {
  assert.deepEqual(judging({}, { approved: [approvedLine] }), ['9389'])
  const credit = { ...approvedLine, reference: 'REGEL-C', previousReference: 'REGEL-0', isCredit: true }
  assert.deepEqual(judging({}, { approved: [approvedLine, credit] }), [])
})

test('a credit takes back an approved line, once', () => {
  const credit = {
    ProductReferentie: { ReferentieNummer: 'REGEL-2', VorigReferentieNummer: 'REGEL-0' },
    IngediendBedrag: { Bedrag: '36000', DebetCredit: 'C' },
  }
  assert.deepEqual(judging(credit), ['8017'])
  assert.deepEqual(judging(credit, { approved: [approvedLine] }), [])
  const earlier = { ...approvedLine, reference: 'REGEL-C', previousReference: 'REGEL-0', isCredit: true }
  assert.deepEqual(judging(credit, { approved: [approvedLine, earlier] }), ['9390'])
})

test('the answer to an invoice grants what was approved, and names what was refused with its reason', () => {
  const heading = {
    municipality: '9901',
    provider: '98765432',
    identification: 'A1',
    on: Temporal.PlainDate.from('2027-01-08'),
    versions: { base: '1.0.0', message: '1.0.0' },
  }
  const second = { ...line, ProductReferentie: { ReferentieNummer: 'REGEL-2' }, ToewijzingNummer: '5' }
  const sent = invoice([line, second])
  const answer = invoiceAnswerMessage(heading, sent, judgeInvoice(sent, known))
  assert.deepEqual(checkMessage('JW325', answer), [])
  assert.deepEqual(answer.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: '36000', DebetCredit: 'D' })
  assert.deepEqual(answer.DeclaratieAntwoord?.RetourCodes.RetourCode, ['0200'])
  const refused = answer.DeclaratieAntwoord?.Clienten?.Client[0]?.Prestaties.Prestatie
  assert.deepEqual(
    refused?.map(({ RetourCodes }) => RetourCodes.RetourCode),
    [['9338']],
  )
  const whole = invoiceAnswerMessage(heading, invoice([line]), judgeInvoice(invoice([line]), known))
  assert.deepEqual(whole.DeclaratieAntwoord?.RetourCodes.RetourCode, ['8001'])
  const used = judgeInvoice(sent, { ...known, usedNumbers: new Set(['D202612']) })
  const none = invoiceAnswerMessage(heading, sent, used)
  assert.deepEqual(none.DeclaratieAntwoord?.RetourCodes.RetourCode, ['9333'])
  assert.deepEqual(none.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: '0', DebetCredit: 'D' })
  assert.deepEqual(checkMessage('JW325', none), [])
})
