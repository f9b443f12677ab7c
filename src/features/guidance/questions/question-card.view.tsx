import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import type { HelpQuestion, QuestionVersion } from './question.ts'
import { possibleWords, text } from './text.ts'

type Props = { readonly question: HelpQuestion } & Optional<{
  actions: Child
  /** Where more than one stands on a page. */
  title: string
}>

/** The question as it stands now, and how it stood before: the same for the professional and the family. */
export const QuestionCard = ({ question, actions, title = text.title }: Props) => (
  <Card id={`vraag-${question.id}`} title={title} actions={actions}>
    <Words version={question.now} />
    {question.earlier.length > 0 && (
      <Details summary={text.earlier(question.earlier.length)}>
        {question.earlier.map(version => (
          <Words version={version} />
        ))}
      </Details>
    )}
  </Card>
)

const Words = ({ version }: { readonly version: QuestionVersion }) => (
  <>
    <p class="cjg-numbered__quote">„{version.words}”</p>
    <SummaryList
      items={[
        { label: text.asker, value: `${text.askers[version.asker]}, ${text.forWhom[version.forWhom]}` },
        { label: text.since, value: version.since || text.nothing },
        { label: text.tried, value: version.tried || text.nothing },
        { label: text.wish, value: version.wish || text.nothing },
        { label: text.possible, value: possibleWords(version) },
      ]}
    />
    <Paragraph look="small">{text.written(version.writtenBy, version.writtenAt)}</Paragraph>
  </>
)
