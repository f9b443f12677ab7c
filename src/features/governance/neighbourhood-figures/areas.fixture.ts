/** A made-up file of key figures, laid out as CBS does: the country, municipalities with districts, and neighbourhoods in those. */
export type Shape = {
  readonly municipalities: readonly string[]
  readonly districts: number
  readonly neighbourhoods: number
}

const headings = [
  'ID',
  'WijkenEnBuurten',
  'Naam',
  'SoortRegio_2',
  'AantalInwoners_5',
  'k_0Tot15Jaar_8',
  'k_15Tot25Jaar_9',
  'HuishoudensTotaal_28',
  'HuishoudensMetKinderen_31',
  'HuishoudensMetEenLaagInkomen_80',
  'JongerenMetJeugdzorgInNatura_90',
  'PercentageJongerenMetJeugdzorg_91',
] as const

/** @param padding other columns that the real file has and nobody reads, filled with zeros */
export function areasAsCsv(shape: Shape, { padding = 0 } = {}): string {
  const more = Array.from({ length: padding }, (_, place) => `Overig_${100 + place}`)
  const rows = codesOf(shape).map((code, place) =>
    [...cellsOf(code, place), ...more.map(() => '0')].map(cell => `"${cell}"`).join(';'),
  )
  return [[...headings, ...more].join(';'), ...rows].join('\r\n')
}

/** As OData gives it: numbers are numbers, and what is not known is null. */
export const areasAsJson = (shape: Shape): string =>
  JSON.stringify({
    value: codesOf(shape).map((code, place) => {
      const cells = cellsOf(code, place)
      return Object.fromEntries(
        headings.map((heading, at) => [heading, at < 4 ? cells[at] : cells[at] === '.' ? null : Number(cells[at])]),
      )
    }),
  })

function codesOf({ municipalities, districts, neighbourhoods }: Shape): readonly string[] {
  const two = (number: number): string => String(number).padStart(2, '0')
  return [
    'NL00',
    ...municipalities.flatMap(code => [
      `GM${code}`,
      ...Array.from({ length: districts }, (_, district) => [
        `WK${code}${two(district)}`,
        ...Array.from({ length: neighbourhoods }, (_, one) => `BU${code}${two(district)}${two(one)}`),
      ]).flat(),
    ]),
  ]
}

/** CBS fills codes with spaces, and tells no low incomes of a small neighbourhood. */
function cellsOf(code: string, place: number): readonly string[] {
  const inhabitants = 400 + ((place * 7919) % 4000)
  const young = Math.round(inhabitants * (0.1 + ((place * 31) % 12) / 100))
  const kind = { NL: 'Land', GM: 'Gemeente', WK: 'Wijk', BU: 'Buurt' }[code.slice(0, 2)] ?? ''
  return [
    String(place),
    code.padEnd(10),
    `${kind} ${code.slice(-2)}`,
    kind.padEnd(10),
    String(inhabitants),
    String(young),
    String(Math.round(young * 0.8)),
    String(Math.round(inhabitants / 2.2)),
    String(Math.round(inhabitants / 6)),
    inhabitants < 700 ? '.' : ((place * 13) % 20).toFixed(1),
    String(Math.round(young / 9)),
    (((place * 17) % 150) / 10).toFixed(1),
  ]
}
