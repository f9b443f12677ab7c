import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { longestAnswer } from '../question.form.ts'
import { isClosed, revisionOf } from '../rules.ts'
import { TalkList } from '../talk/talk-list.view.tsx'
import { AnswerAside } from './answer-aside.view.tsx'
import type { AnswerProps } from './answer-props.ts'
import { deskText } from './text.ts'

export const AnswerPage = (props: AnswerProps) => {
  const { question, urgencies, faults, meanwhile } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      {meanwhile !== null && (
        <Notice tone="warning" title={deskText.answer.meanwhileTitle} live>
          <p>{meanwhile}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/vragen', label: deskText.list.title }]} current={deskText.answer.title} />
      <Heading level={1}>{deskText.answer.title}</Heading>
      <Columns side={<AnswerAside {...props} />}>
        <div data-talk={`/vragen/${question.id}/live`} data-revision={revisionOf(question)}>
          <div class="cjg-stack" data-talk-region="woorden">
            {urgencies.length > 0 && (
              <Notice tone="negative">
                <p>{deskText.answer.urgent}</p>
              </Notice>
            )}
            <TalkList question={question} own="centre" askerName={deskText.answer.asker} />
          </div>
        </div>
        {isClosed(question) && <Notice tone="info">{deskText.answer.closed}</Notice>}
        <AnswerForm {...props} />
        {!isClosed(question) && (
          <Form action={`/vragen/${question.id}/afsluiten`} inline>
            <Button look="subtle" icon="check">
              {deskText.answer.close}
            </Button>
          </Form>
        )}
      </Columns>
    </>
  )
}

const AnswerForm = ({ question, mails, faults, typed, urgencies, standing }: AnswerProps) => {
  const isFirst = question.answers.length === 0 || urgencies.length > 0 || standing.kind !== 'answered'
  return (
    <Form action={`/vragen/${question.id}`} version={question.answers.length}>
      <input type="hidden" name="seenLines" value={question.lines.length} />
      <TextAreaField
        name="body"
        label={isFirst ? deskText.answer.label : deskText.answer.additionLabel}
        hint={`${deskText.answer.hint} ${mails ? deskText.answer.withMail : deskText.answer.withCode}`}
        rows={question.channel === 'chat' ? 4 : 10}
        maxlength={longestAnswer}
        value={typed.body}
        fault={faults.body}
      />
      <Button icon="send" look={isFirst ? 'primary' : 'secondary'}>
        {isFirst ? deskText.answer.action : deskText.answer.addition}
      </Button>
    </Form>
  )
}
