import type { Child, Optional } from '../html.ts'

/** Running text; `lead` for the first words of a page, `small` for a source or a remark. */
export const Paragraph = ({ children, look }: { readonly children: Child } & Optional<{ look: 'lead' | 'small' }>) => (
  <p class={look === undefined ? 'nl-paragraph' : `nl-paragraph nl-paragraph--${look}`}>{children}</p>
)
