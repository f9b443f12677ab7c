import type { Child, Optional } from '../html.ts'

/** Parts under each other at even distance. */
export const Stack = ({ children }: { readonly children: Child }) => <div class="cjg-stack">{children}</div>

type ColumnsProps = { readonly children: Child; readonly side: Child } & Optional<{ narrow: boolean }>

/** A wide column and a narrow one; on a small screen the narrow one follows, but a solid card or a first one in it comes before everything. */
export const Columns = ({ children, side, narrow }: ColumnsProps) => (
  <div class={narrow ? 'cjg-columns cjg-columns--narrow' : 'cjg-columns'}>
    <div class="cjg-stack">{children}</div>
    <div class="cjg-stack">{side}</div>
  </div>
)

/** Cards side by side, as many as fit. */
export const Grid = ({ children }: { readonly children: Child }) => <div class="cjg-grid">{children}</div>

/** A measure for reading and for forms: lines that are not too long. */
export const Reading = ({ children }: { readonly children: Child }) => <div class="cjg-reading">{children}</div>
