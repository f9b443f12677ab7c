import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { type Child, fullName } from '../person.ts'
import { compareHref } from './merge-href.ts'
import { text } from './text.ts'

/** Above a list in which one child seems to stand twice. */
export const AlikeNotice = ({ alike: [one, other] }: { readonly alike: readonly [Child, Child] }) => (
  <Notice tone="info" title={text.alike.title}>
    <p>
      {text.alike.body(fullName(one), fullName(other))} <Link href={compareHref(one, other)}>{text.alike.link}</Link>
    </p>
  </Notice>
)
