import { findQuestionnaire } from '../../../knowledge/questionnaires/questionnaires.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { type Request, standingOf } from './request.ts'
import { text } from './text.ts'

type Props = { readonly child: string; readonly requests: readonly Request[]; readonly today: Temporal.PlainDate }

/** Among the parts of a record: what came back and was not read, and how many are waited for. Nothing when there is neither. */
export const QuestionnaireCard = ({ child, requests, today }: Props) => {
  const unread = requests.filter(request => standingOf(request, today) === 'returned')
  const open = requests.filter(request => standingOf(request, today) === 'open').length
  if (unread.length === 0 && open === 0) return null
  const list = `/jeugd/${child}/vragenlijsten`
  return (
    <Card id="vragenlijsten" title={text.title} actions={<Link href={list}>{text.card.more}</Link>}>
      {unread.map(request => (
        <Notice tone={request.returned?.isUrgent ? 'negative' : 'info'}>
          <p>
            <Link href={`${list}/${request.id}`}>
              {text.card.returned(findQuestionnaire(request.questionnaire)?.title ?? '', request.personName)}
            </Link>{' '}
            {request.returned?.isUrgent && <strong>{text.card.urgent}</strong>}
          </p>
        </Notice>
      ))}
      {open > 0 && <Paragraph>{text.card.open(open)}</Paragraph>}
    </Card>
  )
}
