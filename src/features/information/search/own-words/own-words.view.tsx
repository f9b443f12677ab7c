import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { OwnWord } from './own-word.ts'
import { text } from './text.ts'

type Props = {
  readonly words: readonly OwnWord[]
  /** How many the national list has. */
  readonly national: number
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: boolean
}

export const OwnWordsPage = ({ words, national, faults, typed, saved }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {saved && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    <Notice tone="info">{text.national(national)}</Notice>
    <Form action="/beheer/zoekwoorden">
      <TextField name="word" label={text.word} hint={text.wordHint} value={typed.word} fault={faults.word} />
      <TextField name="means" label={text.means} hint={text.meansHint} value={typed.means} fault={faults.means} />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
      <Button icon="add">{text.save}</Button>
    </Form>
    <Card id="woorden" title={text.list}>
      {words.length === 0 ? (
        <EmptyState icon="search" title={text.none.title}>
          {text.none.body}
        </EmptyState>
      ) : (
        <Words words={words} />
      )}
    </Card>
  </Reading>
)

const Words = ({ words }: Pick<Props, 'words'>) => (
  <Table
    caption={text.list}
    columns={[
      { label: text.columns.word },
      { label: text.columns.means },
      { label: text.columns.since },
      { label: text.columns.change, hiddenLabel: true },
    ]}
    rows={words.map(({ id, word, means, reason, setAt, setByName }) => [
      word,
      <CellLines remark={reason}>{means.join(', ')}</CellLines>,
      text.setBy(setByName, setAt),
      <Form action={`/beheer/zoekwoorden/${id}/weg`} inline>
        <Button look="subtle">
          {text.takeAway}
          <HiddenText>: {word}</HiddenText>
        </Button>
      </Form>,
    ])}
  />
)
