/** The valuation as a file for a spreadsheet: what is hidden on the page is hidden here. */
import { spreadsheet } from '../../../platform/web/spreadsheet.ts'
import type { Valuation } from './read-valued.ts'
import { effectWords, figureWords, text } from './text.ts'
import type { Value, ValuedActivity, ValuedPackage, ValuedProduct, Worth } from './value.ts'

export const valuationAsCsv = (valuation: Valuation): string =>
  spreadsheet([
    text.csv,
    ...valuation.packages.flatMap(one =>
      one.products.flatMap(product =>
        product.activities.flatMap(activity => rowsOf(valuation, one, product, activity)),
      ),
    ),
  ])

function rowsOf(
  { period, effects, organisationNames }: Valuation,
  { package: { name } }: ValuedPackage,
  { product }: ValuedProduct,
  { activity, total, organisations }: ValuedActivity,
): readonly (readonly string[])[] {
  const about = [name, product.name, text.level[product.level], product.taskField, text.activity[activity]]
  const known = (effects.get(activity) ?? []).map(({ source, percent }) => effectWords(source, percent)).join('; ')
  const row = (organisation: string, { figure, units, value }: Worth, effect: string) => [
    ...[...about, organisation, String(period.from), String(period.to)],
    figure.kind === 'shown' ? String(figure.count) : figureWords(figure),
    units === null ? text.hidden : String(units),
    text.unit[product.unit][0],
    valueWords(value),
    effect,
  ]
  return [
    row(text.allOrganisations, total, known),
    ...organisations.map(({ organisation, worth }) => row(organisationNames.get(organisation) ?? '', worth, '')),
  ]
}

/** Without thousands points, so that it can be counted on. */
function valueWords(value: Value): string {
  switch (value.kind) {
    case 'known':
      return (value.cents / 100).toFixed(2).replace('.', ',')
    case 'hidden':
      return text.hidden
    case 'no-price':
      return text.noPrice
  }
}
