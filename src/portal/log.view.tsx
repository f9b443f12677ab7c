import { deedWords, roleWords } from '../centre/index.ts'
import { type Child, fullName } from '../people/index.ts'
import { ButtonLink, ButtonRow } from '../platform/html/components/button.view.tsx'
import { Card } from '../platform/html/components/card.view.tsx'
import { Stack } from '../platform/html/components/columns.view.tsx'
import { EmptyState } from '../platform/html/components/empty-state.view.tsx'
import type { IconName } from '../platform/html/components/icons.ts'
import { PageHeader } from '../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../platform/html/components/paragraph.view.tsx'
import { Segments } from '../platform/html/components/tabs.view.tsx'
import { Timeline } from '../platform/html/components/timeline.view.tsx'
import { format } from '../platform/i18n/format.ts'
import type { Look } from './seen-by.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  /** Whose logs the reader may see. */
  readonly children: readonly Child[]
  readonly looks: readonly Look[]
  /** By id. */
  readonly organisations: ReadonlyMap<string, string>
  readonly phone: string
}

export const LogPage = ({ child, children, looks, organisations, phone }: Props) => (
  <Stack>
    <PageHeader title={text.log.title} remark={text.log.intro(fullName(child))} />
    {children.length > 1 && (
      <Segments
        label={text.log.who}
        tabs={children.map(one => ({ href: logHref(one), label: one.givenNames || fullName(one) }))}
        current={logHref(child)}
      />
    )}
    <Card id="looks" title={fullName(child)}>
      {looks.length === 0 ? (
        <EmptyState title={text.log.none.title} icon="eye">
          {text.log.none.body}
        </EmptyState>
      ) : (
        <Timeline items={looks.map(look => itemOf(look, organisations))} />
      )}
    </Card>
    <Paragraph look="small">{text.log.withheld}</Paragraph>
    <Paragraph look="small">{text.log.unexpected(phone)}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/mijn" look="secondary">
        {text.log.back}
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

const logHref = (child: Child): string => `/mijn/logboek?kind=${child.id}`

function itemOf(look: Look, organisations: Props['organisations']) {
  const organisation = look.organisation === null ? undefined : organisations.get(look.organisation)
  return {
    when: format.moment(look.at),
    by: [roleWords(look.roles), organisation].filter(Boolean).join(', '),
    title: `${look.name} ${deedWords(look.event, look.object)}`,
    icon: icons[look.event] ?? 'eye',
    flagged: look.event === 'emergency',
    body: (look.times > 1 || look.event === 'emergency') && <Remarks look={look} />,
  }
}

const Remarks = ({ look }: { readonly look: Look }) => (
  <>
    {look.event === 'emergency' && <p>{text.log.emergency}</p>}
    {look.times > 1 && <p>{text.log.times(look.times)}</p>}
  </>
)

const icons: Readonly<Record<string, IconName>> = {
  create: 'add',
  change: 'edit',
  delete: 'trash',
  transfer: 'send',
  print: 'print',
  emergency: 'alert',
}
