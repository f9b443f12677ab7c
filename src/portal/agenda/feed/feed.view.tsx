import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { agendaText } from '../text.ts'
import type { CalendarLink } from './store.ts'

const text = agendaText.feed

type Props = {
  readonly link: CalendarLink | null
  /** The whole address, when it was made just now. */
  readonly made: string | null
  readonly justStopped: boolean
}

export const CalendarLinkPage = ({ link, made, justStopped }: Props) => (
  <Reading>
    <Stack>
      <Breadcrumb trail={[{ href: '/mijn/agenda', label: agendaText.title }]} current={text.title} />
      <PageHeader title={text.title} />
      {justStopped && (
        <Notice tone="positive" live>
          <p>{text.stopped}</p>
        </Notice>
      )}
      {made ? <Made address={made} /> : <About link={link} />}
      <Notice tone="info" icon="lock">
        <p>{text.privacy}</p>
        <p>{text.who}</p>
      </Notice>
    </Stack>
  </Reading>
)

const Made = ({ address }: { readonly address: string }) => (
  <Card id="klaar" title={text.made} look="solid">
    <TextField name="link" label={text.yours} value={address} dir="ltr" />
    <Paragraph>{text.how}</Paragraph>
  </Card>
)

const About = ({ link }: Pick<Props, 'link'>) => (
  <>
    <Paragraph>{text.about}</Paragraph>
    {link && <Paragraph>{text.running(link.madeAt)}</Paragraph>}
    <ButtonRow>
      <Form action="/mijn/agenda/koppelen" inline>
        <Button icon="link">{link ? text.renew : text.make}</Button>
      </Form>
      {link && (
        <Form action="/mijn/agenda/koppelen/stoppen" inline>
          <Button look="secondary" icon="close">
            {text.stop}
          </Button>
        </Form>
      )}
    </ButtonRow>
    {link && <Paragraph look="small">{text.renewAbout}</Paragraph>}
  </>
)
