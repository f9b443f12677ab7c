import type { Optional } from '../html.ts'
import { textIn } from '../text.ts'
import { buttonClass, Inside } from './button.view.tsx'

/** Prints the page as the print sheet lays it out. Hidden until its script is there: a button that does nothing is worse than none. */
export const PrintButton = ({
  look = 'secondary',
  label = textIn('nl').print,
}: Optional<{ look: 'secondary' | 'subtle'; label: string }>) => (
  <button type="button" class={buttonClass(look)} hidden data-print>
    <Inside icon="print">{label}</Inside>
  </button>
)
