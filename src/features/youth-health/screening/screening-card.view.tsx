import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { openNow } from '../../../knowledge/screening/screenings-due.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { dueDay, isOpen } from './finding.ts'
import type { Screenings } from './screenings.ts'
import { text } from './text.ts'

type Props = { readonly child: string; readonly screenings: Pick<Screenings, 'findings' | 'due'> }

/** Among the parts of a record: open findings first, then what is due now. Nothing when there is neither. */
export const ScreeningCard = ({ child, screenings: { findings, due } }: Props) => {
  const open = findings.filter(isOpen)
  const now = openNow(due)
  if (open.length === 0 && now.length === 0) return null
  return (
    <Card id="screening" title={text.title} actions={<Link href={`/jeugd/${child}/screening`}>{text.card.more}</Link>}>
      {open.map(finding => (
        <Notice tone="warning">
          <p>
            <strong>{`${getScreening(finding.screening).label}: ${text.outcome[finding.outcome]}.`}</strong>{' '}
            {text.card.step(text.step[finding.advice.kind], dueDay(finding))}
          </p>
        </Notice>
      ))}
      {now.length > 0 && (
        <Paragraph>{text.card.due([...new Set(now.map(({ screening }) => screening.label))])}</Paragraph>
      )}
    </Card>
  )
}
