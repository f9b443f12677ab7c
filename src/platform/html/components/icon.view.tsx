import { type Html, type Optional, raw } from '../html.ts'
import { type IconName, icons } from './icons.ts'

type Props = { readonly name: IconName } & Optional<{ size: number }>

/** A decoration beside a word; assistive technology does not read it. `size` in pixels. */
export function Icon({ name, size = 20 }: Props): Html {
  const key = `${size} ${name}`
  const known = drawn.get(key)
  if (known) return known
  const icon = <Drawing name={name} size={size} />
  drawn.set(key, icon)
  return icon
}

/** A full page holds hundreds, of some twenty kinds. */
const drawn = new Map<string, Html>()

/** Its line is drawn by base.css, which every page has. */
const Drawing = ({ name, size }: Required<Props>) => (
  <svg class="cjg-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    {raw(icons[name])}
  </svg>
)
