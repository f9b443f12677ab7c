/**
 * Rules about a product that is asked or granted: period, extent or budget, and no overlap with the same product.
 * Source: iJw 3.2 conditions and constraints (docs/sources.md, row `ijw-rules`). Days on which a rule begins are those of the standard.
 */
import { dayOf } from './form.ts'
import type { RuleCode } from './refusal.ts'
import { type Broken, when } from './rule.ts'

export type Asked = {
  readonly Product?: { readonly Categorie: string; readonly Code?: string }
  readonly Omvang?: { readonly Volume: string; readonly Eenheid: string; readonly Frequentie: string }
  readonly Budget?: string
}
export type Period = { readonly from: string; readonly until: string | undefined; readonly endsIn: string }

/** `mayLackProduct`: a product that is changed names its allocation instead. */
export function productRules(asked: Asked, period: Period, path: string, mayLackProduct = false): readonly Broken[] {
  const { Product, Omvang, Budget } = asked
  const end = `${path}.${period.endsIn}`
  const isOpenNow = period.until === undefined || period.until > lastDayOfOldUnits
  return [
    ...when(!mayLackProduct && !Product && Budget === undefined, `${path}.Product`, 'CD079'),
    ...when(Budget !== undefined && period.until === undefined, end, 'CD075'),
    ...when(Omvang?.Frequentie === perWeek && period.until === undefined, end, 'CD076'),
    ...when(period.until !== undefined && period.until < period.from, end, 'CS003'),
    ...when(Product?.Code !== undefined && !Omvang && Budget === undefined, `${path}.Omvang`, 'CD041'),
    ...when(Omvang !== undefined && Budget !== undefined, `${path}.Omvang`, 'CD077'),
    ...when(
      !mayLackProduct && Omvang !== undefined && Product?.Code === undefined && isOpenNow,
      `${path}.Omvang`,
      'CD080',
    ),
    ...when(isOpenNow && hasWrongFrequency(Omvang), `${path}.Omvang`, 'CS338'),
  ]
}

const perWeek = '2'
const lastDayOfOldUnits = '2020-12-31'

/** Units 14, 16, 83 and 84 go with a frequency of 2, 4 or 6. */
const hasWrongFrequency = (extent: Asked['Omvang']): boolean =>
  extent !== undefined &&
  ['14', '16', '83', '84'].includes(extent.Eenheid) &&
  !['2', '4', '6'].includes(extent.Frequentie)

type Lasting = {
  readonly product: Asked['Product']
  readonly from: string
  readonly until: string | undefined
  readonly path: string
}

/**
 * The same product may stand there more than once, but not over the same days. Without a code the category is compared, and without a product
 * it may overlap with none.
 */
export function overlapRules(lasting: readonly Lasting[], rule: RuleCode): readonly Broken[] {
  return lasting.flatMap((one, place) =>
    when(
      lasting.slice(0, place).some(other => isSame(one, other) && overlaps(one, other)),
      one.path,
      rule,
    ),
  )
}

function isSame(one: Lasting, other: Lasting): boolean {
  if (!one.product || !other.product) return true
  if (one.product.Categorie !== other.product.Categorie) return false
  const [a, b] = [one.product.Code, other.product.Code]
  return a === undefined || b === undefined || a === b
}

const overlaps = (one: Lasting, other: Lasting): boolean =>
  one.from <= (other.until ?? '9999') && other.from <= (one.until ?? '9999')

/** TR002, CS139: a birth long ago is allowed only where it is said that the day is not known. */
export function birthRules(
  birth: { readonly Datum: string; readonly DatumGebruik?: string },
  signedOn: string,
  path: string,
): readonly Broken[] {
  if (birth.DatumGebruik === unknownDay) return when(birth.Datum !== '1900-01-01', path, 'CS139')
  return when(dayOf(birth.Datum).add({ years: 120 }).toString() < signedOn, path, 'TR002')
}

const unknownDay = '3'
