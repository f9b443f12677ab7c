import { Card } from '../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { CareTeamOutcome } from './about-child.ts'
import { text } from './items/text.ts'

const says = text.letter

/** For the family's own pages: the words of the letter. What the members thought of it is not in it. */
export const FamilyAgreed = ({ outcomes }: { readonly outcomes: readonly CareTeamOutcome[] }) => (
  <>
    {outcomes.map(({ id, school, on, agreed, lead, actions }) => (
      <Card id={`zorgteam-${id}`} title={says.title} level={3}>
        <Paragraph>{says.intro(school, on)}</Paragraph>
        {agreed && <Paragraph>{agreed}</Paragraph>}
        {actions.length > 0 && (
          <SummaryList
            items={actions.map(({ ownerWords, what, dueOn }) => ({
              label: ownerWords,
              value: `${what}, voor ${format.day(dueOn)}`,
            }))}
          />
        )}
        {lead && <Paragraph>{says.contact(lead)}</Paragraph>}
        <Paragraph look="small">{says.rights}</Paragraph>
      </Card>
    ))}
  </>
)
