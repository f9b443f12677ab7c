import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReceivedItems } from './items/received-items.view.tsx'
import { referText } from './refer.text.ts'
import type { NewReferral } from './refer.ts'
import type { ReferProps } from './refer.view.tsx'
import { text } from './text.ts'

type Props = ReferProps & { readonly entry: NewReferral }

/** Exactly what the receiver will read; only from here it is sent. */
export const PreviewPage = ({ child, offer, reach, deciders, entry, typed, faults }: Props) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/verwijzingen', label: text.title }]} current={referText.previewTitle} />
    <ErrorSummary faults={faults} />
    <PageHeader title={referText.previewTitle} remark={`${fullName(child)}, ${offer.name}`} />
    <Notice tone="info" icon={reach === 'link' ? 'lock' : 'eye'}>
      <p>
        {reach === 'link'
          ? referText.previewBy.link(offer.organisation.name, entry.recipient ?? '')
          : referText.previewBy.account(offer.organisation.name)}
      </p>
    </Notice>
    <Card id="voorbeeld" title={`${offer.organisation.name}: ${offer.name}`}>
      <ReceivedItems items={entry.items ?? []} />
      <Paragraph look="small">{text.handoverByOther[entry.handover]}</Paragraph>
    </Card>
    <Paragraph>{`${referText.consentBy}: ${yesSayers({ deciders, entry })}.`}</Paragraph>
    <Form action="/verwijzingen">
      {Object.entries(typed).flatMap(([name, value]) =>
        // A repeated field comes as lines; what was typed in a box for text keeps its lines.
        (name === 'item' ? value.split('\n') : [value]).map(one => <input type="hidden" name={name} value={one} />),
      )}
      <ButtonRow>
        <Button icon="send">{referText.send}</Button>
        <Button look="secondary" formaction="/verwijzingen/aanpassen">
          {referText.back}
        </Button>
      </ButtonRow>
    </Form>
  </Reading>
)

const yesSayers = ({ deciders, entry }: Pick<Props, 'deciders' | 'entry'>): string =>
  entry.said.answers
    .filter(({ says }) => says === 'yes')
    .flatMap(({ person }) => deciders.find(decider => decider.person === person)?.name ?? [])
    .join(', ')
