import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import type { Asked } from '../answers/answer.ts'
import { standingOf } from '../answers/answer.ts'
import { StandingCard } from '../answers/standing.view.tsx'
import { text } from '../text.ts'
import { type TransferOut, transferReasons } from './transfer.ts'

type Props = {
  readonly page: RecordPage
  readonly asked: Asked
  readonly transfers: readonly TransferOut[]
  readonly done: 'answered' | 'made' | null
  readonly faults: Faults
  readonly typed: Typed
}

export const TransferPage = ({ page, asked, transfers, done, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="documenten">
      {done && (
        <Notice tone="positive" live>
          {done === 'made' ? text.make.made : text.answers.saved}
        </Notice>
      )}
      <Columns
        side={
          <>
            <BdsCard page={page} />
            {transfers.length > 0 && <History page={page} transfers={transfers} />}
          </>
        }
      >
        {standingOf(asked, page.today).kind === 'given' && <MakeCard page={page} faults={faults} typed={typed} />}
        <StandingCard asked={asked} today={page.today} faults={faults} typed={typed} />
      </Columns>
    </RecordFrame>
  </>
)

const MakeCard = ({ page, faults, typed }: Pick<Props, 'page' | 'faults' | 'typed'>) => (
  <Card id="maken" title={text.make.title}>
    <Paragraph>{text.about}</Paragraph>
    <Form action={`/jeugd/${page.child.id}/overdragen`}>
      <TextField
        name="recipient"
        label={text.make.recipient}
        hint={text.make.recipientHint}
        value={typed.recipient}
        fault={faults.recipient}
        size="full"
      />
      <RadioGroup
        name="because"
        label={text.make.because}
        choices={transferReasons.map(value => ({ value, label: text.make.reasons[value] }))}
        value={typed.because}
        fault={faults.because}
      />
      <TextField
        name="words"
        label={text.make.words}
        hint={text.make.wordsHint}
        fault={faults.words}
        size="full"
        maxlength={200}
      />
      <Button icon="send">{text.make.save}</Button>
    </Form>
  </Card>
)

const BdsCard = ({ page }: Pick<Props, 'page'>) => (
  <Card id="basisdataset" title={text.make.bds}>
    <Paragraph look="small">{page.child.birth.kind === 'expected' ? text.make.notBorn : text.make.bdsAbout}</Paragraph>
    {page.child.birth.kind === 'born' && (
      <ButtonLink href={`/jeugd/${page.child.id}/basisdataset`} icon="download" look="secondary">
        {text.make.bdsFile}
      </ButtonLink>
    )}
  </Card>
)

const History = ({ page, transfers }: Pick<Props, 'page' | 'transfers'>) => (
  <Card id="eerder" title={text.history.title}>
    <Table
      caption={text.history.title}
      columns={[
        { label: text.history.columns.recipient },
        { label: text.history.columns.on, oneLine: true },
        { label: text.history.columns.file, oneLine: true },
      ]}
      rows={transfers.map(transfer => [
        <CellLines remark={text.make.reasons[transfer.because]}>{transfer.recipient}</CellLines>,
        <CellLines remark={text.history.by(transfer)}>{format.shortDay(dayInTheNetherlands(transfer.at))}</CellLines>,
        transfer.isWaiting ? (
          <Link href={`/jeugd/${page.child.id}/overdragen/${transfer.id}`} about={transfer.recipient}>
            {text.history.fetch}
          </Link>
        ) : (
          text.history.gone
        ),
      ])}
    />
  </Card>
)
