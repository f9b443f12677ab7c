import { People } from '../../platform/html/components/avatar.view.tsx'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import { ageWords, birthWords } from '../child-words.ts'
import { familyHref } from '../family/family-href.ts'
import { type Child, fullName } from '../person.ts'
import { compareHref } from './merge-href.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly alike: readonly Child[]
  readonly typed: string
  /** Null while nothing was searched for. */
  readonly found: readonly Child[] | null
  readonly today: Temporal.PlainDate
}

export const ChoosePage = ({ child, alike, typed, found, today }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: familyHref(child), label: fullName(child) }]} current={text.choose.title} />
    <PageHeader title={text.choose.title} remark={text.choose.about(fullName(child))} />
    <Card id="alike" title={text.choose.alike}>
      {alike.length === 0 ? (
        <Paragraph>{text.choose.nobodyAlike}</Paragraph>
      ) : (
        <People people={alike.map(other => personOf(child, other, today))} />
      )}
    </Card>
    <QueryForm action={`/jeugd/${child.id}/dubbel`} inline>
      <TextField name="q" label={text.choose.label} value={typed} type="search" size="full" />
      <Button look="secondary" icon="search">
        {text.choose.search}
      </Button>
    </QueryForm>
    {found && (
      <Card id="found" title={text.choose.found}>
        {found.length === 0 ? (
          <Paragraph>{text.choose.nobody}</Paragraph>
        ) : (
          <People people={found.map(other => personOf(child, other, today))} />
        )}
      </Card>
    )}
  </Stack>
)

const personOf = (child: Child, other: Child, today: Temporal.PlainDate) => ({
  initials: initialsOf(fullName(other)),
  name: fullName(other),
  kind: 'family' as const,
  role: `${ageWords(other.birth, today)} · ${birthWords(other.birth)}`,
  href: compareHref(child, other),
})
