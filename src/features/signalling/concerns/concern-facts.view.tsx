import { Grid } from '../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import type { ConcernWords } from './concern.ts'
import { text } from './text.ts'

/** What was seen, apart from what was made of it; strengths beside what weighs. */
type Props = { readonly concern: ConcernWords } & Optional<{
  /** Read by somebody else than who wrote it. */
  isOfAnother: boolean
}>

export const ConcernFacts = ({ concern, isOfAnother }: Props) => (
  <>
    <Heading level={3}>{text.seenTitle}</Heading>
    <Lines words={concern.seen} />
    <Heading level={3}>{isOfAnother ? text.senderThinks : text.interpretationTitle}</Heading>
    <Lines words={concern.interpretation || text.noInterpretation} />
    <Grid>
      <Side title={text.strengthsTitle} lines={concern.strengths} none={text.noStrengths} />
      <Side title={text.risksTitle} lines={concern.risks} none={text.noRisks} />
    </Grid>
    <SummaryList
      items={[
        { label: text.since, value: concern.since },
        { label: text.areas, value: concern.areas.map(area => text.area[area]).join('; ') },
        { label: text.urgencyTitle, value: text.urgency[concern.urgency] },
        {
          label: text.talkedTitle,
          value: [text.talk[concern.talkedWith], concern.whyNotTalked].filter(Boolean).join('. '),
        },
        { label: text.nextStepTitle, value: concern.nextStep },
      ]}
    />
  </>
)

const Lines = ({ words }: { readonly words: string }) => (
  <>
    {words.split('\n').map(line => (
      <Paragraph>{line}</Paragraph>
    ))}
  </>
)

type SideProps = { readonly title: string; readonly lines: readonly string[]; readonly none: string }

const Side = ({ title, lines, none }: SideProps) => (
  <div>
    <Heading level={3}>{title}</Heading>
    {lines.length === 0 ? (
      <Paragraph look="small">{none}</Paragraph>
    ) : (
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    )}
  </div>
)
