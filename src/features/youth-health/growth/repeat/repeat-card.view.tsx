import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { repeatText as text } from './text.ts'
import type { ToRepeat } from './to-repeat.ts'

type Props = { readonly page: RecordPage; readonly toRepeat: readonly ToRepeat[] }

/** What is still to be measured again, and by when. */
export const RepeatCard = ({ page, toRepeat }: Props) => {
  const address = `/jeugd/${page.child.id}/groei/opnieuw`
  const mayWrite = page.standing.kind === 'open'
  return (
    <Card id="opnieuw" title={text.title} actions={mayWrite && <Link href={address}>{text.note}</Link>}>
      {toRepeat.length === 0 && <Paragraph look="small">{text.none}</Paragraph>}
      {toRepeat.map(one => (
        <Notice tone={isLate(one, page.today) ? 'warning' : 'info'} icon="calendar">
          <p>
            {isLate(one, page.today) ? text.late(one) : text.open(one)}{' '}
            {mayWrite && (
              <Link href={`${address}/${one.id}`} about={text.quantity[one.measure]}>
                {text.takeBack}
              </Link>
            )}
          </p>
        </Notice>
      ))}
    </Card>
  )
}

const isLate = ({ before }: ToRepeat, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(before, today) < 0
