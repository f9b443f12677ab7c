/** Rules within an invoice (323) and the answer to it (325). Amounts are in cents. Source: iJw 3.2 (docs/sources.md, row `ijw-rules`). */
import { dayOf } from './form.ts'
import type { MessageOf } from './messages.ts'
import { type Broken, ofDoubles, when } from './rule.ts'

type Invoice = MessageOf<'JW323'>['Declaratie']
export type InvoiceLine = Invoice['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]
type Amount = { readonly DebetCredit: string }

export type PlacedLine = { readonly bsn: string; readonly line: InvoiceLine; readonly path: string }

/** Every line of an invoice with whose it is and where it stands. */
export const linesOf = (invoice: Invoice): readonly PlacedLine[] =>
  invoice.Clienten.Client.flatMap((youth, place) =>
    youth.Prestaties.Prestatie.map((line, at) => ({
      bsn: youth.Bsn,
      line,
      path: `Declaratie.Clienten.Client[${place + 1}].Prestaties.Prestatie[${at + 1}]`,
    })),
  )

/** In cents; below zero for a credit. */
export const signed = (cents: string, { DebetCredit }: Amount): number => (DebetCredit === 'C' ? -1 : 1) * Number(cents)
export const signedLine = ({ IngediendBedrag }: InvoiceLine): number => signed(IngediendBedrag.Bedrag, IngediendBedrag)

export function invoiceRules({ Declaratie: invoice }: MessageOf<'JW323'>): readonly Broken[] {
  const lines = linesOf(invoice)
  const total = invoice.TotaalIngediendBedrag
  const sum = lines.reduce((cents, { line }) => cents + signedLine(line), 0)
  return [
    ...periodRules(invoice.DeclaratiePeriode),
    ...zeroIsDebit(total.TotaalBedrag, total, 'Declaratie.TotaalIngediendBedrag'),
    ...when(sum !== signed(total.TotaalBedrag, total), 'Declaratie.TotaalIngediendBedrag.TotaalBedrag', 'TR358'),
    ...lines.flatMap(({ line, path }) => lineRules(line, path, invoice.DeclaratieDagtekening)),
    ...creditRules(lines),
    ...ofDoubles(invoice.Clienten.Client, 'Declaratie.Clienten.Client', ({ Bsn }) => Bsn),
  ]
}

/** Exactly one calendar month, in 2021 or later. */
function periodRules({ Begindatum, Einddatum }: Invoice['DeclaratiePeriode']): readonly Broken[] {
  const begin = dayOf(Begindatum)
  const isMonth = begin.day === 1 && Einddatum === begin.add({ months: 1 }).subtract({ days: 1 }).toString()
  return [
    ...when(Begindatum < firstDay, 'Declaratie.DeclaratiePeriode', 'CS100'),
    ...when(!isMonth, 'Declaratie.DeclaratiePeriode', 'CS340'),
  ]
}
const firstDay = '2021-01-01'

const zeroIsDebit = (cents: string, amount: Amount, path: string): readonly Broken[] =>
  when(Number(cents) === 0 && amount.DebetCredit !== 'D', `${path}.DebetCredit`, 'CS325')

function lineRules(line: InvoiceLine, path: string, signedOn: string): readonly Broken[] {
  const { Begindatum, Einddatum } = line.ProductPeriode
  const isCredit = line.IngediendBedrag.DebetCredit === 'C'
  const inEuros = line.Eenheid === euros
  return [
    ...when(Begindatum < firstDay, `${path}.ProductPeriode`, 'CS100'),
    ...when(Einddatum.slice(0, 7) !== Begindatum.slice(0, 7), `${path}.ProductPeriode.Einddatum`, 'CS337'),
    ...when(Einddatum < Begindatum, `${path}.ProductPeriode.Einddatum`, 'CS003'),
    ...when(dayOf(Einddatum).add({ years: 5 }).toString() < signedOn, `${path}.ProductPeriode.Einddatum`, 'TR335'),
    ...when(
      isCredit !== (line.ProductReferentie.VorigReferentieNummer !== undefined),
      `${path}.ProductReferentie.VorigReferentieNummer`,
      'CD060',
    ),
    ...when(inEuros === (line.ProductTarief !== undefined), `${path}.ProductTarief`, 'CD087'),
    ...when(
      inEuros && Number(line.GeleverdVolume) !== Number(line.IngediendBedrag.Bedrag),
      `${path}.IngediendBedrag`,
      'CS339',
    ),
    ...zeroIsDebit(line.IngediendBedrag.Bedrag, line.IngediendBedrag, `${path}.IngediendBedrag`),
  ]
}
const euros = '83'

/** A debit is credited in a later message, once; and the same period of the same product is invoiced once. */
function creditRules(lines: readonly PlacedLine[]): readonly Broken[] {
  const own = new Set(lines.map(({ line }) => line.ProductReferentie.ReferentieNummer))
  const credits = lines.flatMap(({ line, path }) => {
    const previous = line.ProductReferentie.VorigReferentieNummer
    return previous === undefined ? [] : [{ previous, path }]
  })
  const debits = lines.filter(({ line }) => line.IngediendBedrag.DebetCredit === 'D')
  return [
    ...credits.flatMap(({ previous, path }) =>
      when(own.has(previous), `${path}.ProductReferentie.VorigReferentieNummer`, 'TR316'),
    ),
    ...laterDoubles(credits, ({ previous }) => previous, 'TR315'),
    ...laterDoubles(debits, placedKey, 'TR416'),
    ...laterDoubles(lines, ({ line }) => line.ProductReferentie.ReferentieNummer, 'TR101'),
  ]
}

const placedKey = ({ line }: PlacedLine): string =>
  [
    line.ToewijzingNummer,
    line.ProductCategorie,
    line.ProductCode,
    line.ProductPeriode.Begindatum,
    line.ProductPeriode.Einddatum,
  ].join('|')

function laterDoubles<T extends { readonly path: string }>(
  list: readonly T[],
  keyOf: (one: T) => string,
  rule: 'TR315' | 'TR416' | 'TR101',
): readonly Broken[] {
  const seen = new Set<string>()
  return list.flatMap(one => {
    const key = keyOf(one)
    const isDouble = seen.has(key)
    seen.add(key)
    return when(isDouble, one.path, rule)
  })
}

/** TR342: what was submitted less what was granted is the sum of the refused lines; nothing is granted when the invoice itself is refused. */
export function invoiceAnswerRules({ DeclaratieAntwoord: answer }: MessageOf<'JW325'>): readonly Broken[] {
  if (!answer) return []
  const { TotaalIngediendBedrag: asked, TotaalToegekendBedrag: granted } = answer
  const lines = (answer.Clienten?.Client ?? []).flatMap(({ Prestaties }) => Prestaties.Prestatie)
  const refused = lines.reduce(
    (cents, { IngediendBedrag }) => cents + signed(IngediendBedrag.Bedrag, IngediendBedrag),
    0,
  )
  const grantedCents = signed(granted.TotaalBedrag, granted)
  const isRefusedWhole = !['0200', '8001'].some(code => answer.RetourCodes.RetourCode.includes(code))
  const adds = isRefusedWhole ? grantedCents === 0 : signed(asked.TotaalBedrag, asked) - grantedCents === refused
  return [
    ...when(!adds, 'DeclaratieAntwoord.TotaalToegekendBedrag', 'TR342'),
    ...zeroIsDebit(asked.TotaalBedrag, asked, 'DeclaratieAntwoord.TotaalIngediendBedrag'),
    ...zeroIsDebit(granted.TotaalBedrag, granted, 'DeclaratieAntwoord.TotaalToegekendBedrag'),
  ]
}
