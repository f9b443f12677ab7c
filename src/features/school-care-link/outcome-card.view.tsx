import { Card } from '../../platform/html/components/card.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { CareTeamOutcome } from './about-child.ts'
import { text } from './text.ts'

/** In the record of youth health care: that the team discussed it, what was agreed and who does what. Nothing when there is nothing. */
export const CareTeamCard = ({ outcomes }: { readonly outcomes: readonly CareTeamOutcome[] }) =>
  outcomes.length === 0 ? null : (
    <Card id="zorgteam" title={text.outcomes.title}>
      {outcomes.map(({ school, on, decision, agreed, lead, actions }) => (
        <section>
          <Heading level={3} look={4}>
            {text.outcomes.at(school, on)}
          </Heading>
          {agreed && <Paragraph>{agreed}</Paragraph>}
          <SummaryList
            items={[
              ...(decision ? [{ label: text.outcomes.decision, value: text.decision[decision] }] : []),
              ...(lead ? [{ label: text.outcomes.lead, value: lead }] : []),
              ...actions.map(action => ({
                label: action.ownerWords,
                value: `${action.what}, ${action.end ? text.outcomes.ended : `voor ${format.shortDay(action.dueOn)}`}`,
              })),
            ]}
          />
        </section>
      ))}
      <Paragraph look="small">{text.outcomes.source}</Paragraph>
    </Card>
  )
