import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { dueDay, type Finding, isOpen } from './finding.ts'
import { text } from './text.ts'

type Props = { readonly child: string; readonly findings: readonly Finding[] }

/** Among the parts of a record: what a screening showed and nobody closed yet. Nothing when there is none. */
export const FindingsCard = ({ child, findings }: Props) => {
  const open = findings.filter(isOpen)
  if (open.length === 0) return null
  return (
    <Card id="screening" title={text.title} actions={<Link href={`/jeugd/${child}/screening`}>{text.card.more}</Link>}>
      {open.map(finding => (
        <Notice tone="warning">
          <p>
            <strong>{`${getScreening(finding.screening).label}: ${text.outcomeOf(finding.screening, finding.outcome)}.`}</strong>{' '}
            {text.card.step(text.step[finding.advice.kind], dueDay(finding))}
          </p>
        </Notice>
      ))}
    </Card>
  )
}
