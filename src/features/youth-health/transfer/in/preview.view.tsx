/** What a received record holds, before anything of it is stored. */
import { type Child, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import { countOf } from '../transfer-file.ts'
import type { Received } from './received.ts'

type Props = {
  readonly received: Received
  readonly candidates: readonly Child[]
  readonly faults: Faults
  readonly typed: Typed
}

export const PreviewPage = ({ received, candidates, faults, typed }: Props) => {
  const { givenNames, familyName } = received.file.child
  const title = text.preview.title(`${givenNames} ${familyName}`)
  return (
    <>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/jeugd/ontvangen', label: text.receive.title }]} current={title} />
      <Heading level={1}>{title}</Heading>
      <Facts received={received} />
      <Columns side={<TakeInCard received={received} candidates={candidates} faults={faults} typed={typed} />}>
        <Card id="inhoud" title={text.preview.contents}>
          <Contents received={received} />
        </Card>
      </Columns>
    </>
  )
}

const Facts = ({ received: { file } }: Pick<Props, 'received'>) => (
  <SummaryList
    items={[
      { label: text.preview.facts.born, value: format.day(Temporal.PlainDate.from(file.child.birth.on)) },
      { label: text.preview.facts.bsn, value: text.preview.hasBsn[file.child.bsn === null ? 'no' : 'yes'] },
      { label: text.preview.facts.sender, value: file.sender },
      { label: text.preview.facts.at, value: format.day(dayInTheNetherlands(Temporal.Instant.from(file.madeAt))) },
      { label: text.preview.facts.carers, value: file.carers.map(fullName).join(', ') },
    ]}
  />
)

const Contents = ({ received }: Pick<Props, 'received'>) => (
  <Table
    caption={text.preview.contents}
    columns={[{ label: text.preview.columns.part }, { label: text.preview.columns.count, numeric: true }]}
    rows={Object.entries(countOf(received.file.rows))
      .filter(([name, count]) => count > 0 && name !== 'record')
      .map(([name, count]) => [text.preview.part(name), String(count)])}
  />
)

const TakeInCard = ({ received, candidates, faults, typed }: Props) => (
  <Card id="opnemen" title={text.preview.whose}>
    <Form action={`/jeugd/ontvangen/${received.id}`}>
      <RadioGroup
        name="whose"
        label={text.preview.whose}
        choices={[
          ...candidates.map(child => ({
            value: child.id,
            label: text.preview.known(fullName(child), format.day(child.birth.on)),
          })),
          { value: 'new', label: text.preview.newChild },
        ]}
        value={typed.whose}
        fault={faults.whose}
      />
      <Button icon="check">{text.preview.take}</Button>
    </Form>
    <Form action={`/jeugd/ontvangen/${received.id}/wegleggen`} inline>
      <Button look="subtle">{text.preview.aside}</Button>
    </Form>
  </Card>
)
