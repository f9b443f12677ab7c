import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { type LookQuestion, type Standing, standingOf } from './look-question.ts'
import { text } from './text.ts'

type Props = {
  readonly questions: readonly LookQuestion[]
  readonly birth: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

export const MyQuestions = ({ questions, birth, today }: Props) => (
  <Card id="vragen" title={text.yours}>
    {questions.map(question => (
      <Paragraph>
        <Link href={`/mijn/logboek/vragen/${question.id}`}>
          {text.line(question.kind, question.look.by.name, question.look.on)}
        </Link>{' '}
        <QuestionTag standing={standingOf(question, birth, today)} />
      </Paragraph>
    ))}
  </Card>
)

export const QuestionTag = ({ standing }: { readonly standing: Standing }) => (
  <Tag tone={tones[standing.kind]}>{text.tag[standing.kind]}</Tag>
)

const tones: Readonly<Record<Standing['kind'], Tone>> = { answered: 'positive', open: 'info', ended: 'neutral' }
