/**
 * An invoice (323) line by line, against allocations and earlier lines. A line is approved whole or refused whole, with its codes. Whether the
 * tariff is that of the contract (0611) is not known here: a person looks. How many weeks a period counts for an extent per week was not
 * found, so such an extent is left to a person too.
 * Source: iJw 3.2 TR304, TR307, TR308, TR314, TR319, TR321-TR323, TR333, TR338-TR341, TR346, TR369, TR384, TR387-TR390; IV024, IV087
 * (docs/sources.md, row `ijw-rules`).
 */
import { dayOf } from './form.ts'
import { type InvoiceLine, linesOf, type PlacedLine, signedLine } from './invoice-rules.ts'
import { type Finding, found, type KnownAllocation } from './known.ts'
import type { MessageOf } from './messages.ts'
import type { ReturnCode } from './return-codes.ts'

/** An approved line of an earlier invoice. Cents and volume as they were approved. */
export type ApprovedLine = {
  readonly reference: string
  readonly previousReference: string | null
  readonly allocation: string
  readonly category: string
  readonly code: string
  readonly from: string
  readonly until: string
  readonly volume: number
  readonly unit: string
  readonly isCredit: boolean
}
export type KnownForInvoice = {
  readonly usedNumbers: ReadonlySet<string>
  /** References of lines in earlier invoices, approved or not. */
  readonly usedReferences: ReadonlySet<string>
  readonly approved: readonly ApprovedLine[]
  /** To this provider, of any youth. */
  readonly allocations: readonly KnownAllocation[]
  /** By which a youth is known in the allocations. */
  readonly youthOf: (bsn: string) => string
}

export type JudgedLine = PlacedLine & { readonly codes: readonly ReturnCode[] }
export type JudgedInvoice = {
  /** Of the invoice as a whole: then no line is judged and nothing is granted. */
  readonly codes: readonly ReturnCode[]
  readonly lines: readonly JudgedLine[]
}

export function judgeInvoice({ Declaratie: invoice }: MessageOf<'JW323'>, known: KnownForInvoice): JudgedInvoice {
  const codes = known.usedNumbers.has(invoice.DeclaratieNummer) ? (['9333'] as const) : []
  const last = invoice.DeclaratiePeriode.Einddatum
  const used = new Map<string, number>()
  const lines = linesOf(invoice).map(placed => {
    const codesOfLine = new Set(judgeLine(placed, known, last, used).map(({ code }) => code))
    return { ...placed, codes: [...codesOfLine] }
  })
  return { codes, lines }
}

function judgeLine(
  placed: PlacedLine,
  known: KnownForInvoice,
  last: string,
  used: Map<string, number>,
): readonly Finding[] {
  const { line, bsn, path } = placed
  const allocation = known.allocations.find(({ number }) => number === line.ToewijzingNummer)
  const own = [
    ...found(known.usedReferences.has(line.ProductReferentie.ReferentieNummer), path, '8021'),
    ...found(line.ProductPeriode.Einddatum > last, path, '9319'),
    ...found(!isProductOfTariff(line), path, '9346'),
    ...creditFindings(line, known, path),
  ]
  if (!allocation) return [...own, { path, code: '9338' }]
  if (allocation.youth !== known.youthOf(bsn)) return [...own, { path, code: '8187' }]
  const fits = allocationFindings(line, allocation, path)
  const rest = [...own, ...fits]
  return rest.length > 0 ? rest : volumeFindings(line, allocation, known, used, path)
}

function allocationFindings(line: InvoiceLine, allocation: KnownAllocation, path: string): readonly Finding[] {
  const { Begindatum: from, Einddatum: until } = line.ProductPeriode
  const { product, extent } = allocation
  return [
    ...found(allocation.isRemoved, path, '9384'),
    ...found(from < allocation.from, path, '9307'),
    ...found(allocation.until !== null && until > allocation.until, path, '9308'),
    ...found(product !== null && line.ProductCategorie !== product.category, path, '9339'),
    ...found(product !== null && product.code !== null && line.ProductCode !== product.code, path, '9340'),
    ...found(extent !== null && !unitFits(line.Eenheid, extent.unit), path, '9341'),
    ...found(from !== beginsOn(line, allocation), path, '9387'),
    ...found(until !== endsOn(line, allocation), path, '9388'),
  ]
}

/** The first day of the month, or of the allocation when that is later in it. */
function beginsOn({ ProductPeriode }: InvoiceLine, { from }: KnownAllocation): string {
  const first = dayOf(ProductPeriode.Begindatum).with({ day: 1 }).toString()
  return from > first && from.slice(0, 7) === first.slice(0, 7) ? from : first
}

function endsOn({ ProductPeriode }: InvoiceLine, { until }: KnownAllocation): string {
  const day = dayOf(ProductPeriode.Einddatum)
  const last = day.with({ day: day.daysInMonth }).toString()
  return until !== null && until < last && until.slice(0, 7) === last.slice(0, 7) ? until : last
}

const minutes = '01'
const hours = '04'
const euros = '83'

/** The unit of the allocation; what was allocated in hours may be invoiced in minutes. */
const unitFits = (unit: string, allocated: string): boolean =>
  unit === allocated || (allocated === hours && unit === minutes)

/** Volume times tariff; minutes may be reckoned by a tariff per hour, rounded to whole cents. */
function isProductOfTariff({ Eenheid, ProductTarief, GeleverdVolume, IngediendBedrag }: InvoiceLine): boolean {
  if (Eenheid === euros || ProductTarief === undefined) return true
  const cents = Number(GeleverdVolume) * Number(ProductTarief)
  const asked = Number(IngediendBedrag.Bedrag)
  return asked === cents || (Eenheid === minutes && asked === Math.round(cents / 60))
}

function creditFindings(line: InvoiceLine, { approved }: KnownForInvoice, path: string): readonly Finding[] {
  const previous = line.ProductReferentie.VorigReferentieNummer
  const isCredited = (reference: string) => approved.some(one => one.isCredit && one.previousReference === reference)
  if (line.IngediendBedrag.DebetCredit === 'C' && previous !== undefined)
    return [
      ...found(!approved.some(one => !one.isCredit && one.reference === previous), path, '8017'),
      ...found(isCredited(previous), path, '9390'),
    ]
  const hasDebit = approved.some(one => !one.isCredit && !isCredited(one.reference) && isSameDelivery(one, line))
  return found(hasDebit, path, '9389')
}

const isSameDelivery = (one: ApprovedLine, line: InvoiceLine): boolean =>
  one.allocation === line.ToewijzingNummer &&
  one.category === line.ProductCategorie &&
  one.code === line.ProductCode &&
  one.from === line.ProductPeriode.Begindatum &&
  one.until === line.ProductPeriode.Einddatum

const perMonth = '4'
const inTotal = '6'

/** What was approved before counts, and what this invoice asked in lines above. A credit gives its volume back. */
function volumeFindings(
  line: InvoiceLine,
  allocation: KnownAllocation,
  { approved }: KnownForInvoice,
  used: Map<string, number>,
  path: string,
): readonly Finding[] {
  const { extent, budget, number } = allocation
  const here = (signedLine(line) < 0 ? -1 : 1) * inUnit(Number(line.GeleverdVolume), line.Eenheid)
  const earlier = approved
    .filter(one => one.allocation === number)
    .reduce((sum, one) => sum + (one.isCredit ? -1 : 1) * inUnit(one.volume, one.unit), 0)
  const total = earlier + (used.get(number) ?? 0) + here
  const most = extent ? inUnit(extent.volume, extent.unit) : null
  const findings = [
    ...found(most !== null && extent?.frequency === perMonth && here > most, path, '9321'),
    ...found(most !== null && extent?.frequency === inTotal && total > most, path, '9322'),
    ...found(budget !== null && total > budget, path, '9369'),
  ]
  if (findings.length === 0) used.set(number, total - earlier)
  return findings
}

/** Hours and minutes are compared in minutes. */
const inUnit = (volume: number, unit: string): number => (unit === hours ? volume * 60 : volume)
