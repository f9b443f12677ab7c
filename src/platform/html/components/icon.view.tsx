import { type Optional, raw } from '../html.ts'
import { type IconName, icons } from './icons.ts'

/** A decoration beside a word; assistive technology does not read it. `size` in pixels. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName } & Optional<{ size: number }>) => (
  <svg
    class="cjg-icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {raw(icons[name])}
  </svg>
)
