import { addressWords, ageWords, birthWords, type Child, fullName, type Household } from '../../../people/index.ts'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { YouthFacts } from '../concerns/youth-facts.view.tsx'
import { text } from './text.ts'
import type { Triage } from './triage.ts'

const words = text.link

export type Hit = { readonly child: Child; readonly households: readonly Household[] }
type Props = {
  readonly triage: Triage
  readonly typed: string
  readonly hits: readonly Hit[] | null
  readonly isCutOff: boolean
  readonly today: Temporal.PlainDate
}

/** What the sender wrote stays in sight while looking for the child. */
export const LinkPage = ({ triage: { concern }, typed, hits, isCutOff, today }: Props) => (
  <Stack>
    <PageHeader
      title={words.title}
      remark={words.intro}
      actions={
        <ButtonLink href={`/signalen/triage/${concern.id}`} look="subtle">
          {words.back}
        </ButtonLink>
      }
    />
    <Card id="gezocht" title={text.page.youth.title}>
      {concern.youth ? (
        <YouthFacts youth={concern.youth} about={concern.about} />
      ) : (
        <Paragraph>{concern.about}</Paragraph>
      )}
    </Card>
    <QueryForm action={`/signalen/triage/${concern.id}/koppelen`} inline>
      <TextField name="q" label={words.searchLabel} value={typed} size="full" />
      <Button icon="search" look={hits && hits.length > 0 ? 'secondary' : 'primary'}>
        {words.search}
      </Button>
    </QueryForm>
    {hits && <Found concern={concern.id} hits={hits} today={today} />}
    {isCutOff && <Paragraph look="small">{words.tooMany}</Paragraph>}
  </Stack>
)

type FoundProps = Pick<Props, 'today'> & { readonly concern: string; readonly hits: readonly Hit[] }

const Found = ({ concern, hits, today }: FoundProps) =>
  hits.length === 0 ? (
    <EmptyState title={words.nobody.title} icon="search">
      {words.nobody.body}
    </EmptyState>
  ) : (
    <Table
      caption={words.hit}
      columns={[{ label: words.hit }, { label: words.address }, { label: words.choose, hiddenLabel: true }]}
      rows={hits.map(({ child, households }) => [
        <CellLines remark={`${birthWords(child.birth)} · ${ageWords(child.birth, today)}`}>
          {fullName(child)}
        </CellLines>,
        households.map(addressWords).join('; '),
        <Form action={`/signalen/triage/${concern}/koppeling`} inline>
          <input type="hidden" name="child" value={child.id} />
          <Button look="secondary" small aria-label={`${words.choose}: ${fullName(child)}`}>
            {words.choose}
          </Button>
        </Form>,
      ])}
    />
  )
