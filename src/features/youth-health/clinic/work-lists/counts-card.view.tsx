import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { workListText as words } from './text.ts'
import { listNames } from './work-list.ts'
import type { Counts } from './work-lists-page.ts'

/** How many children wait on each list; lists on which nobody waits are left out. */
export const WorkCountsCard = ({ counts }: { readonly counts: Counts }) => {
  const waiting = listNames.filter(name => counts[name] > 0)
  return (
    <Card
      id="werklijsten"
      title={words.card.title}
      actions={<Link href="/jeugd/werklijsten/acties">{words.card.all}</Link>}
    >
      {waiting.length === 0 && <Paragraph>{words.card.nothing}</Paragraph>}
      <SummaryList
        items={waiting.map(name => ({
          label: words.name[name],
          value: (
            <Link href={`/jeugd/werklijsten/${name}`} about={words.name[name]}>
              {format.number(counts[name])}
            </Link>
          ),
        }))}
      />
    </Card>
  )
}
