import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { linksText as text } from './text.ts'

/** For who answers: that somebody asks to take part. */
export const JoinNotice = ({ base, count }: { readonly base: string; readonly count: number }) =>
  count === 0 ? null : (
    <Notice tone="warning" icon="user">
      <p>{text.asks(count)}</p>
      <p>
        <Link href={`${base}/herkomst`}>{text.answer}</Link>
      </p>
    </Notice>
  )
