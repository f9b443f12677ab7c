import { text as authText } from '../../platform/auth/text.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import type { CentreOfWork } from './region.ts'
import { text } from './text.ts'

const words = text.working

type Props = {
  readonly centres: readonly CentreOfWork[]
  /** The name of the own centre, for who works here from another. */
  readonly home: string | null
}

export const WorkingPage = ({ centres, home }: Props) => (
  <Stack>
    <PageHeader title={`${words.title} …`} remark={words.intro} />
    {home !== null && <Notice tone="info">{words.guest(home)}</Notice>}
    {centres.length === 0 && home === null && (
      <EmptyState icon="building" title={words.none.title}>
        {words.none.body}
      </EmptyState>
    )}
    {centres.map(({ code, name, host, roles }) => (
      <Card id={`centrum-${code}`} title={`CJG ${name}`}>
        <Paragraph>{words.asWhat([...roles].map(role => authText.role[role]).join(', '))}</Paragraph>
        <Paragraph look="small">{host}</Paragraph>
        <Form action={`/werken-voor/${code}`}>
          <Button icon="arrow">{words.go(name)}</Button>
        </Form>
      </Card>
    ))}
  </Stack>
)

export const ReadyPage = ({ name, href }: { readonly name: string; readonly href: string }) => (
  <Reading>
    <PageHeader title={words.readyTitle(name)} />
    <Paragraph>{words.ready}</Paragraph>
    <ButtonRow>
      <ButtonLink href={href} icon="arrow">
        {words.cross(name)}
      </ButtonLink>
      <ButtonLink href="/werken-voor" look="subtle">
        {words.stay}
      </ButtonLink>
    </ButtonRow>
  </Reading>
)

type DoorProps = { readonly centre: string; readonly who: string; readonly home: string; readonly action: string }

export const DoorPage = ({ centre, who, home, action }: DoorProps) => (
  <Reading>
    <PageHeader title={words.doorTitle(centre)} />
    <Paragraph>{words.door(who, home)}</Paragraph>
    <Form action={action}>
      <Button icon="check">{words.enter}</Button>
    </Form>
  </Reading>
)

export const GonePage = () => (
  <Reading>
    <PageHeader title={words.goneTitle} />
    <Paragraph>{words.gone}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/inloggen" look="secondary">
        {words.toSignIn}
      </ButtonLink>
    </ButtonRow>
  </Reading>
)
