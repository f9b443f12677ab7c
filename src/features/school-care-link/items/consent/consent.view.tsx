import { ConsentFields, type Decider } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { manners, type SeenItem } from '../../item.ts'
import { text as words } from '../../text.ts'
import { text } from '../text.ts'

type Props = {
  readonly seen: SeenItem
  readonly deciders: readonly Decider[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

const says = text.consent

export const ConsentPage = ({ seen, deciders, today, faults, typed }: Props) => {
  const { item, child, gate } = seen
  const about = words.about(item, child)
  const at = `/schoolzorg/besprekingen/${item.id}`
  const stands = gate && words.gate(gate)
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/schoolzorg', label: words.title },
          { href: at, label: about },
        ]}
        current={says.title}
      />
      <ErrorSummary faults={faults} />
      <PageHeader title={`${says.title}: ${about}`} />
      <Columns side={<History seen={seen} deciders={deciders} />}>
        <Card id="toestemming" title={says.link}>
          {stands && (
            <Notice tone={stands.tone} title={stands.title}>
              <p>{stands.body}</p>
            </Notice>
          )}
          <Paragraph>{says.intro}</Paragraph>
          {child && (
            <Form action={`${at}/toestemming`} upload>
              <ConsentFields child={child} deciders={deciders} today={today} faults={faults} typed={typed} />
              <RadioGroup
                name="manner"
                label={says.manner}
                choices={manners.map(value => ({ value, label: says.mannerWords[value] }))}
                value={typed.manner}
                fault={faults.manner}
              />
              <FileField
                name="file"
                label={says.file}
                hint={says.fileHint}
                accept="application/pdf,image/jpeg,image/png"
                fault={faults.file}
                optional
              />
              <CheckboxField
                name="coversHealth"
                label={says.covers}
                checked={typed.coversHealth !== undefined}
                optional=""
              />
              <ButtonRow>
                <Button icon="check">{says.save}</Button>
                <ButtonLink href={at} look="subtle">
                  {says.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
          )}
        </Card>
      </Columns>
    </>
  )
}

const History = ({ seen: { item }, deciders }: Pick<Props, 'seen' | 'deciders'>) => (
  <Card id="eerder" title={says.history}>
    {item.consents.length === 0 ? (
      <Paragraph>{says.none}</Paragraph>
    ) : (
      <ul>
        {item.consents.map(consent => (
          <li>
            {says.said(
              deciders.find(one => one.person === consent.person)?.name ?? words.party[consent.party],
              consent.says,
              consent.givenOn,
            )}{' '}
            {consent.manner === 'document-kept' && (
              <Link href={`/schoolzorg/besprekingen/${item.id}/toestemming/${consent.id}`}>{says.document}</Link>
            )}
          </li>
        ))}
      </ul>
    )}
  </Card>
)
