import { roleWords } from '../../../centre/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { isOpen, type LookQuestion, type Standing } from './look-question.ts'
import { QuestionTag } from './my-questions.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly question: LookQuestion
  readonly standing: Standing
  readonly organisation: string | undefined
  readonly said: keyof typeof text.said | null
}

/** For who asked it: where it stands, the answer, and what it was about. */
export const MyQuestionPage = ({ question, standing, organisation, said }: Props) => {
  const title = text.title(question.kind, question.look.by.name)
  const log = { href: `/mijn/logboek?kind=${question.child}`, label: text.log }
  return (
    <Stack>
      {said && (
        <Notice tone="positive" live>
          <p>{text.said[said]}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/mijn', label: 'Mijn CJG' }, log]} current={title} />
      <PageHeader title={title} remark={text.standing(standing)} />
      {question.answer && <AnswerCard question={question} />}
      <Card id="stand" title={text.facts.title} actions={<QuestionTag standing={standing} />}>
        <Facts question={question} organisation={organisation} />
        {question.extension && <Paragraph>{text.extended(question.extension.reason)}</Paragraph>}
      </Card>
      {isOpen(question) && (
        <Card id="intrekken" title={text.withdrawTitle}>
          <Form action={`/mijn/logboek/vragen/${question.id}/intrekking`}>
            <Button look="secondary">{text.withdraw}</Button>
          </Form>
        </Card>
      )}
    </Stack>
  )
}

const AnswerCard = ({ question: { answer } }: Pick<Props, 'question'>) =>
  answer && (
    <Card id="antwoord" title={text.answer} actions={<PrintButton look="subtle" />}>
      <Paragraph>
        <strong>{text.finding[answer.finding]}</strong>
      </Paragraph>
      <Paragraph>{answer.words}</Paragraph>
      {answer.done !== '' && <SummaryList items={[{ label: text.done, value: answer.done }]} />}
      <Paragraph look="small">{text.byWhom(answer.byName, answer.on)}</Paragraph>
      <Paragraph look="small">{text.complain}</Paragraph>
    </Card>
  )

const Facts = ({ question: { look, askedOn, words }, organisation }: Pick<Props, 'question' | 'organisation'>) => (
  <SummaryList
    items={[
      {
        label: text.facts.who,
        value: [look.by.name, roleWords(look.by.roles), organisation].filter(Boolean).join(', '),
      },
      { label: text.facts.on, value: format.day(look.on) },
      { label: text.facts.what, value: look.deeds },
      { label: text.facts.asked, value: format.day(askedOn) },
      { label: text.facts.words, value: words || text.facts.noWords },
    ]}
  />
)
