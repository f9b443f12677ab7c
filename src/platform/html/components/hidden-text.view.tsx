import type { Child } from '../html.ts'

/** Words for those who hear the page: they complete a link or a sign that is clear to the eye. */
export const HiddenText = ({ children }: { readonly children: Child }) => <span class="cjg-hidden">{children}</span>
