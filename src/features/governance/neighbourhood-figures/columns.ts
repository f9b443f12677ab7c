/**
 * Which columns of the Kerncijfers wijken en buurten of CBS are read. The number behind a column's name differs per year, so each is found
 * by how its name begins. Source: docs/sources.md, row `cbs-kwb`.
 */
export const columns = [
  { name: 'inhabitants', prefix: 'AantalInwoners_', unit: 'count', required: true },
  { name: 'upTo15', prefix: 'k_0Tot15Jaar_', unit: 'count', required: true },
  { name: 'upTo25', prefix: 'k_15Tot25Jaar_', unit: 'count', required: true },
  { name: 'households', prefix: 'HuishoudensTotaal_', unit: 'count', required: false },
  { name: 'householdsWithChildren', prefix: 'HuishoudensMetKinderen_', unit: 'any', required: false },
  { name: 'lowIncome', prefix: 'HuishoudensMetEenLaagInkomen_', unit: 'percent', required: false },
  { name: 'aroundMinimum', prefix: 'HuishOnderOfRondSociaalMinimum_', unit: 'percent', required: false },
  { name: 'youthCare', prefix: 'JongerenMetJeugdzorgInNatura_', unit: 'count', required: false },
  { name: 'youthCarePercent', prefix: 'PercentageJongerenMetJeugdzorg_', unit: 'percent', required: false },
  { name: 'morocco', prefix: 'Marokko_', unit: 'any', required: false },
  { name: 'antillesAndAruba', prefix: 'NederlandseAntillenEnAruba_', unit: 'any', required: false },
  { name: 'suriname', prefix: 'Suriname_', unit: 'any', required: false },
  { name: 'turkey', prefix: 'Turkije_', unit: 'any', required: false },
] as const

export type Column = (typeof columns)[number]
export type ColumnName = Column['name']
export const columnNames: readonly ColumnName[] = columns.map(({ name }) => name)

/** The area itself, as the table and as its key call it. */
export const keyPrefixes = ['WijkenEnBuurten', 'Codering_'] as const
/** CBS has the names of neighbourhoods in a list of its own; where somebody put them beside the figures, they are read. */
export const nameHeadings = ['Naam', 'Title', 'Regio'] as const
