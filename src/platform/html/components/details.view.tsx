import type { Child, Optional } from '../html.ts'

/** More, for who wants it: figures under a chart, an explanation. */
export const Details = ({
  summary,
  children,
  open,
}: { readonly summary: string; readonly children: Child } & Optional<{ open: boolean }>) => (
  <details class="cjg-details" open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)
