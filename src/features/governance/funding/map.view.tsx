import type { Optional } from '../../../platform/html/html.ts'
import { centWords, changeWords } from './money.ts'
import type { Portion } from './outcome.ts'
import { text } from './text.ts'
import { classEnds, classOf, type MapMunicipality, mapSize, provinceNames, type Tile, tilesOf } from './tile-map.ts'

type Props = {
  readonly municipalities: readonly MapMunicipality[]
  readonly portions: readonly Portion[]
  readonly own: string
} & Optional<{ compares: boolean }>

const classes = 5

/** Without another division it shows how much a youth brings; beside one, who gets more and who gets less. */
export const TileMap = ({ municipalities, portions, own, compares }: Props) => {
  const byCode = new Map(portions.map(portion => [portion.code, portion]))
  const tiles = tilesOf(municipalities)
  const ends = classEnds(
    portions.flatMap(({ centsPerYouth }) => (centsPerYouth === null ? [] : [centsPerYouth])),
    classes,
  )
  return (
    <figure class="cjg-tilemap">
      <svg
        viewBox={`-3 -13 ${mapSize.width * 10 + 6} ${mapSize.height * 10 + 16}`}
        role="img"
        aria-labelledby="tilemap-title tilemap-desc"
      >
        <title id="tilemap-title">{compares ? text.map.change : text.map.perYouth}</title>
        <desc id="tilemap-desc">{compares ? changesDesc(portions) : amountsDesc(portions)}</desc>
        {tiles.map(tile => (
          <TileShape
            tile={tile}
            portion={byCode.get(tile.code)}
            ends={ends}
            isOwn={tile.code === own}
            compares={compares}
          />
        ))}
        {provinceNames.map(({ name, x, y }) => (
          <text x={x * 10} y={y * 10 - 2}>
            {name}
          </text>
        ))}
      </svg>
      <figcaption>{compares ? <ChangeLegend /> : <AmountLegend ends={ends} portions={portions} />}</figcaption>
    </figure>
  )
}

type ShapeProps = {
  readonly tile: Tile
  readonly portion: Portion | undefined
  readonly ends: readonly number[]
  readonly isOwn: boolean
} & Optional<{ compares: boolean }>

/** More is square, less is round, the same is small: told apart without colour. */
const TileShape = ({ tile, portion, ends, isOwn, compares }: ShapeProps) => {
  const { kind, words } = compares ? changeOf(portion) : amountOf(portion, ends)
  const size = kind === 'same' ? 5 : 9
  const inset = (10 - size) / 2
  return (
    <rect
      class={`cjg-tilemap__${kind}${isOwn ? ' cjg-tilemap__own' : ''}`}
      x={tile.x * 10 + inset}
      y={tile.y * 10 + inset}
      width={size}
      height={size}
      rx={kind === 'less' ? 4.5 : 1}
    >
      <title>{text.map.tile(tile.name, words)}</title>
    </rect>
  )
}

function amountOf(portion: Portion | undefined, ends: readonly number[]) {
  if (!portion || portion.centsPerYouth === null) return { kind: 'none', words: text.map.noFigures }
  return { kind: `class-${classOf(portion.centsPerYouth, ends)}`, words: centWords(portion.centsPerYouth) }
}

function changeOf(portion: Portion | undefined) {
  if (!portion) return { kind: 'none', words: text.map.noFigures }
  const change = portion.change ?? 0
  return { kind: change > 0 ? 'more' : change < 0 ? 'less' : 'same', words: changeWords(change) }
}

const AmountLegend = ({
  ends,
  portions,
}: {
  readonly ends: readonly number[]
  readonly portions: readonly Portion[]
}) => (
  <ul class="cjg-tilemap__legend">
    {ends.map((end, place) => {
      const inClass = portions.flatMap(({ centsPerYouth: cents }) =>
        cents !== null && classOf(cents, ends) === place + 1 ? [cents] : [],
      )
      return (
        <Entry kind={`class-${place + 1}`} words={text.map.upTo(centWords(Math.min(...inClass)), centWords(end))} />
      )
    })}
    <Entry kind="none" words={text.map.noFigures} />
  </ul>
)

const ChangeLegend = () => (
  <ul class="cjg-tilemap__legend">
    <Entry kind="more" words={text.map.more} />
    <Entry kind="less" words={text.map.less} />
    <Entry kind="same" words={text.map.same} />
    <Entry kind="none" words={text.map.noFigures} />
  </ul>
)

const Entry = ({ kind, words }: { readonly kind: string; readonly words: string }) => {
  const size = kind === 'same' ? 5 : 9
  return (
    <li>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <rect
          class={`cjg-tilemap__${kind}`}
          x={(10 - size) / 2}
          y={(10 - size) / 2}
          width={size}
          height={size}
          rx={kind === 'less' ? 4.5 : 1}
        />
      </svg>
      {words}
    </li>
  )
}

function amountsDesc(portions: readonly Portion[]): string {
  const cents = portions.flatMap(({ centsPerYouth }) => (centsPerYouth === null ? [] : [centsPerYouth]))
  return cents.length === 0
    ? text.map.noFigures
    : text.map.desc(centWords(Math.min(...cents)), centWords(Math.max(...cents)))
}

const changesDesc = (portions: readonly Portion[]): string =>
  text.map.descChange(
    portions.filter(({ change }) => (change ?? 0) > 0).length,
    portions.filter(({ change }) => (change ?? 0) < 0).length,
  )
