import type { Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

export type Tile = { readonly href: string; readonly title: string; readonly icon: IconName } & Optional<{
  remark: string
}>

/** Subjects to choose from; circle, cup, arch and quarter circle take turns. */
export const Tiles = ({ tiles }: { readonly tiles: readonly Tile[] }) => (
  <ul class="cjg-tiles">
    {tiles.map((tile, place) => (
      <li>
        <a class={`cjg-tile cjg-tile--${forms[place % forms.length]}`} href={tile.href}>
          <span class="cjg-tile__sign">
            <Icon name={tile.icon} size={32} />
          </span>
          <span class="cjg-tile__words">
            <strong>{tile.title}</strong>
            {tile.remark && <span>{tile.remark}</span>}
          </span>
        </a>
      </li>
    ))}
  </ul>
)

const forms = ['circle', 'cup', 'arch', 'quarter']
