import { Card } from '../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { StandingSignals } from '../../signalling/index.ts'
import { text } from './text.ts'

type Props = { readonly signals: StandingSignals }

/** What the reader reported about this child, and whom it matched. Signals of others are not even hinted at. */
export const SignalsCard = ({ signals: { reports, matches } }: Props) => (
  <Card id="signalen" title={text.signals.title}>
    {reports.length + matches.length === 0 ? (
      <Paragraph look="small">{text.signals.none}</Paragraph>
    ) : (
      <SummaryList
        items={[
          ...matches.map(match => ({
            label: text.signals.match,
            value: text.signals.matchWith(match.other.name, match.other.organisation),
            change: { href: `/signalen/matches/${match.id}`, label: text.signals.look },
          })),
          ...reports.map(report => ({
            label: text.signals.report,
            value: text.signals.since(format.day(dayInTheNetherlands(report.reportedAt))),
            change: { href: `/signalen/meldingen/${report.id}`, label: text.signals.look },
          })),
        ]}
      />
    )}
  </Card>
)

/** In the header of the record: there is a signal of the reader's own to mind. */
export const signalAlerts = ({ reports, matches }: StandingSignals) =>
  reports.length + matches.length === 0 ? [] : [{ word: text.signals.alert, tone: 'negative', icon: 'flag' } as const]
