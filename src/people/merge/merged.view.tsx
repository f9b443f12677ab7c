import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { familyHref } from '../family/family-href.ts'
import { type Child, fullName } from '../person.ts'
import type { Merge, Weight } from './merge.ts'
import { mergeHref } from './merge-href.ts'
import { partsOf } from './parts.ts'
import type { Undoing } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly merge: Merge
  readonly undoing: Undoing
  /** Null for whoever does not look after the child: how much a record holds is part of it. */
  readonly moved: { readonly went: readonly Weight[]; readonly stayed: readonly Weight[] } | null
  readonly faults: Faults
  readonly typed: Typed
}

export const MergedPage = ({ child, merge, undoing, moved, faults, typed }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[{ href: familyHref(child), label: fullName(child) }]}
      current={text.merged.title(merge.absorbedName)}
    />
    <PageHeader title={text.merged.title(merge.absorbedName)} />
    <Undone merge={merge} />
    <SummaryList
      items={[
        { label: text.merged.absorbed, value: merge.absorbedName },
        { label: text.merged.on, value: format.moment(merge.mergedAt) },
        { label: text.merged.by, value: merge.mergedByName },
        { label: text.merged.reason, value: merge.reason },
      ]}
    />
    {moved === null ? (
      <Notice tone="info" title={text.noCare.title}>
        <p>{text.noCare.undo}</p>
      </Notice>
    ) : (
      <>
        <Moved merge={merge} moved={moved} />
        <Undo merge={merge} undoing={undoing} faults={faults} typed={typed} />
      </>
    )}
    <ButtonLink href={familyHref(child)} look="subtle">
      {text.merged.back}
    </ButtonLink>
  </Stack>
)

const Moved = ({
  merge,
  moved: { went, stayed },
}: Pick<Props, 'merge'> & { readonly moved: NonNullable<Props['moved']> }) => (
  <>
    <Card id="went" title={text.merged.went}>
      <Rows caption={text.merged.went} weights={went} nothing={text.merged.wentNothing} />
    </Card>
    {merge.undone === null && (
      <Card id="stayed" title={text.merged.stayed}>
        <Rows caption={text.merged.stayed} weights={stayed} nothing={text.merged.stayedNothing} />
      </Card>
    )}
  </>
)

const Undone = ({ merge: { undone } }: Pick<Props, 'merge'>) =>
  undone && (
    <Notice tone="info" title={text.merged.undone}>
      <p>{text.merged.undoneBy(undone.byName, format.moment(undone.at), undone.reason)}</p>
    </Notice>
  )

type RowsProps = { readonly caption: string; readonly weights: readonly Weight[]; readonly nothing: string }

const Rows = ({ caption, weights, nothing }: RowsProps) => {
  const parts = partsOf(weights).filter(({ staying }) => staying > 0)
  if (parts.length === 0) return <Paragraph>{nothing}</Paragraph>
  return (
    <Table
      caption={caption}
      compact
      columns={[{ label: text.merged.column.part }, { label: text.merged.column.rows, numeric: true }]}
      rows={parts.map(({ part, staying }) => [text.part[part], format.number(staying)])}
    />
  )
}

const Undo = ({ merge, undoing, faults, typed }: Pick<Props, 'merge' | 'undoing' | 'faults' | 'typed'>) => {
  if (undoing.kind === 'refused') {
    if (undoing.because === 'undone-before') return null
    return (
      <Notice tone="info">
        <p>{text.undoRefusal[undoing.because]}</p>
      </Notice>
    )
  }
  return (
    <Card id="undo" title={text.merged.undoTitle}>
      <Paragraph>{text.merged.undoAbout(undoing.until)}</Paragraph>
      <Form action={`${mergeHref(merge)}/ongedaan`}>
        <TextAreaField
          name="reason"
          label={text.merged.undoReason}
          rows={3}
          value={typed.reason}
          fault={faults.reason}
        />
        <ButtonRow>
          <Button look="secondary">{text.merged.undo}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
