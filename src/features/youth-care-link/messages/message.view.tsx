import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Field } from './fields-of.ts'
import type { SentMessage } from './look-up.ts'
import { messageText } from './message.text.ts'
import { isBrought } from './message.ts'
import { Told } from './overview.view.tsx'
import { text } from './text.ts'

type Props = SentMessage & { readonly fields: readonly Field[]; readonly providerName: string }

/** A message as it is, element by element, with its codes explained, and what became of it. */
export const MessagePage = ({ message, tries, answer, fields, providerName }: Props) => {
  const title = text.kind(message.code)
  const isThere = tries.some(({ outcome }) => outcome === 'delivered')
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugdzorg/berichten', label: text.title }]} current={title} />
      <PageHeader
        title={title}
        remark={`${text.direction[message.direction]} ${providerName}, ${format.moment(message.at)}`}
      />
      {isBrought(message) && !isThere && (
        <Notice tone="warning" title={messageText.notThere}>
          {text.unsentBody}
        </Notice>
      )}
      {message.told.length > 0 && (
        <Notice tone="negative" title={text.told}>
          <Told told={message.told} />
        </Notice>
      )}
      {message.notRead.length > 0 && (
        <Notice tone="warning" title={messageText.notRead}>
          <Told told={message.notRead} />
        </Notice>
      )}
      <Stack>
        <Card id="stand" title={messageText.standing}>
          <SummaryList
            items={[
              { label: messageText.identification, value: message.identification },
              { label: messageText.by, value: message.by },
              ...tries.map(one => ({ label: messageText[one.outcome], value: triedWords(one) })),
              ...(answer
                ? [
                    {
                      label: messageText.answer,
                      value: <Link href={`/jeugdzorg/berichten/bericht/${answer.id}`}>{answerWords(answer)}</Link>,
                    },
                  ]
                : []),
            ]}
          />
          {isBrought(message) && !isThere && (
            <Form action={`/jeugdzorg/berichten/bericht/${message.id}/opnieuw`} inline>
              <Button look="secondary" icon="refresh">
                {messageText.again}
              </Button>
            </Form>
          )}
        </Card>
        <Card id="inhoud" title={messageText.content}>
          <Table
            caption={messageText.content}
            compact
            columns={[{ label: messageText.element }, { label: messageText.value, sentences: true }]}
            rows={fields.map(({ path, value, meaning }) => [path, meaning === null ? value : `${value}: ${meaning}`])}
          />
        </Card>
      </Stack>
    </>
  )
}

const triedWords = ({ at, told, status }: SentMessage['tries'][number]): string =>
  [format.moment(at), told, status === null ? '' : `HTTP ${status}`].filter(Boolean).join(', ')

const answerWords = ({ code, told }: NonNullable<SentMessage['answer']>): string =>
  `${text.kind(code)}: ${told.length === 0 ? messageText.accepted : text.faults(told.length)}`
