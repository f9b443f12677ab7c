import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { repeatText as text } from './text.ts'
import { notedTogether, type ToRepeat } from './to-repeat.ts'

type Props = { readonly page: RecordPage; readonly toRepeat: readonly ToRepeat[] }

/** What is still to be measured again, and by when. */
export const RepeatCard = ({ page, toRepeat }: Props) => {
  const address = `/jeugd/${page.child.id}/groei/opnieuw`
  const mayWrite = page.standing.kind === 'open'
  return (
    <Card id="opnieuw" title={text.title} actions={mayWrite && <Link href={address}>{text.note}</Link>}>
      {toRepeat.length === 0 && <Paragraph look="small">{text.none}</Paragraph>}
      {notedTogether(toRepeat).map(together => (
        <Together page={page} together={together} mayWrite={mayWrite} />
      ))}
    </Card>
  )
}

type TogetherProps = {
  readonly page: RecordPage
  readonly together: readonly ToRepeat[]
  readonly mayWrite: boolean
}

const Together = ({ page, together, mayWrite }: TogetherProps) => {
  const [first] = together
  if (!first) return null
  const late = Temporal.PlainDate.compare(first.before, page.today) < 0
  return (
    <Notice tone={late ? 'warning' : 'info'} icon="calendar" title={text.what(together, late)}>
      <p>{text.why(first)}</p>
      {mayWrite &&
        together.map(one => (
          <p>
            <Link href={`/jeugd/${page.child.id}/groei/opnieuw/${one.id}`}>{text.notAgain(one.measure)}</Link>
          </p>
        ))}
    </Notice>
  )
}
