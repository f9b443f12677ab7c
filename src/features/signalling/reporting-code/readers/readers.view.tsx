import type { Professional } from '../../../../centre/index.ts'
import { holderOf } from '../../../../knowledge/reporting-code/readers.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { FileHead } from '../file-head.view.tsx'
import type { Suspicion } from '../suspicion.ts'
import { text } from './text.ts'

type Props = {
  readonly suspicion: Suspicion
  readonly names: ReadonlyMap<string, string>
  /** Who can be chosen, by the words that were searched with. */
  readonly found: readonly Professional[]
  readonly sought: string
  readonly faults: Faults
  readonly typed: Typed
  readonly isSaved: boolean
}

export const ReadersPage = (props: Props) => {
  const { suspicion, faults, isSaved } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <FileHead suspicion={suspicion} title={text.title}>
        {isSaved && (
          <Notice tone="positive" live>
            {text.saved}
          </Notice>
        )}
      </FileHead>
      <Columns side={<HandOverCard {...props} />}>
        <NowCard {...props} />
        <NameCard {...props} />
      </Columns>
    </>
  )
}

const NowCard = ({ suspicion, names }: Props) => (
  <Card id="nu" title={text.now}>
    <Paragraph>{text.about}</Paragraph>
    <Table
      caption={text.now}
      columns={[
        { label: text.columns.who },
        { label: text.columns.why },
        { label: text.columns.remove, hiddenLabel: true, oneLine: true },
      ]}
      rows={[
        [
          <CellLines remark={text.holder}>{names.get(holderOf(suspicion) ?? '')}</CellLines>,
          suspicion.holdings.at(-1)?.reason ?? '',
          '',
        ],
        ...suspicion.named.map(reader => [
          <CellLines remark={`${reader.removed ? text.removed : text.reads}, ${text.since(reader.namedAt)}`}>
            {names.get(reader.reader)}
          </CellLines>,
          reader.reason,
          !reader.removed && (
            <Form action={`/signalen/meldcode/${suspicion.id}/lezers/${reader.id}/weg`} inline>
              <Button look="subtle" icon="close" small aria-label={`${text.remove}: ${names.get(reader.reader) ?? ''}`}>
                {text.remove}
              </Button>
            </Form>
          ),
        ]),
      ]}
    />
  </Card>
)

const NameCard = ({ suspicion, found, sought, faults, typed }: Props) => (
  <Card id="noemen" title={text.name.title}>
    <QueryForm action={`/signalen/meldcode/${suspicion.id}/lezers`} inline>
      <TextField name="q" label={text.name.search} hint={text.name.own} type="search" value={sought} />
      <Button look="secondary" icon="search">
        {text.name.find}
      </Button>
    </QueryForm>
    {found.length === 0 ? (
      <Paragraph>{text.name.none}</Paragraph>
    ) : (
      <Form action={`/signalen/meldcode/${suspicion.id}/lezers`}>
        <input type="hidden" name="sought" value={sought} />
        <RadioGroup
          name="reader"
          label={text.name.who}
          choices={choicesOf(found)}
          value={typed.reader}
          fault={faults.reader}
        />
        <TextField name="reason" label={text.name.why} size="full" value={typed.reason ?? ''} fault={faults.reason} />
        <Button icon="check">{text.name.save}</Button>
      </Form>
    )}
  </Card>
)

const HandOverCard = ({ suspicion, found, sought, faults, typed }: Props) => (
  <Card id="overdragen" title={text.handOver.title}>
    <Paragraph>{text.handOver.about}</Paragraph>
    {found.length === 0 ? (
      <Paragraph look="small">{text.handOver.searchFirst}</Paragraph>
    ) : (
      <Form action={`/signalen/meldcode/${suspicion.id}/overdracht`}>
        <input type="hidden" name="sought" value={sought} />
        <RadioGroup name="to" label={text.handOver.who} choices={choicesOf(found)} value={typed.to} fault={faults.to} />
        <TextField name="why" label={text.handOver.why} size="full" value={typed.why ?? ''} fault={faults.why} />
        <CheckboxField name="stay" label={text.handOver.stay} checked={typed.stay !== undefined} />
        <Button look="secondary" icon="handshake">
          {text.handOver.save}
        </Button>
      </Form>
    )}
  </Card>
)

const choicesOf = (found: readonly Professional[]) =>
  found.map(({ id, name, profession, organisation }) => ({
    value: id,
    label: name,
    hint: `${profession}, ${organisation.name}`,
  }))
