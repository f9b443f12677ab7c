import { type Change, changesAt } from '../../knowledge/consent/age-changes.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import type { Coming } from './coming.ts'
import { text } from './text.ts'

export const AgesPage = ({ coming }: { readonly coming: Coming | undefined }) =>
  coming ? (
    <ChangesPage coming={coming} />
  ) : (
    <Stack>
      <PageHeader title={text.none.title} />
      <EmptyState title={text.none.title} icon="calendar">
        {text.none.body}
      </EmptyState>
    </Stack>
  )

const ChangesPage = ({ coming }: { readonly coming: Coming }) => {
  const { age, isSelf, name, on, days } = coming
  const changes = changesAt(age, isSelf ? 'youth' : 'parent-with-custody')
  return (
    <Stack>
      <PageHeader title={text.title(name, age, isSelf)} remark={text.remark(on, days)} />
      <Paragraph>{text.byItself}</Paragraph>
      <Card id="veranderingen" title={text.changes}>
        {changes.length === 0 ? <p>{text.notHere}</p> : <Changes changes={changes} isSelf={isSelf} />}
      </Card>
      <Paragraph>{isSelf ? text.self[age] : text.parent[age]}</Paragraph>
      <ButtonRow>
        {isSelf && age === 16 && days === 0 && (
          <ButtonLink href="/mijn/delen" icon="users">
            {text.share}
          </ButtonLink>
        )}
        <ButtonLink href="/mijn/wat-zien-mijn-ouders" look="secondary" icon="eye">
          {text.see}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

const Changes = ({ changes, isSelf }: { readonly changes: readonly Change[]; readonly isSelf: boolean }) => (
  <Table
    caption={text.changes}
    columns={[
      { label: text.columns.what, sentences: true },
      { label: text.columns.before, sentences: true },
      { label: text.columns.after, sentences: true },
    ]}
    rows={changes.map(({ file, act, before, after }) => [
      `${text.file[file]}: ${text.act[act].toLowerCase()}`,
      text.words(act, before, isSelf),
      text.words(act, after, isSelf),
    ])}
  />
)
