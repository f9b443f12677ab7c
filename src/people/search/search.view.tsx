import { People } from '../../platform/html/components/avatar.view.tsx'
import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import { ageWords, birthWords } from '../child-words.ts'
import type { SearchQuery } from '../find-child.ts'
import { AlikeNotice } from '../merge/alike.view.tsx'
import { addressWords, type Child, fullName, type Household } from '../person.ts'
import type { Unsearchable } from './read-query.ts'
import { text } from './text.ts'

/** A child that was found, and the page the reader may open about it. */
export type Hit = { readonly child: Child; readonly households: readonly Household[]; readonly href: string }
export type Outcome =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unsearchable'; readonly because: Unsearchable }
  | { readonly kind: 'nobody'; readonly by: SearchQuery['kind'] }
  | {
      readonly kind: 'found'
      readonly hits: readonly Hit[]
      readonly isCutOff: boolean
      /** Two who may be one child, for who may merge them. */
      readonly alike: readonly [Child, Child] | null
    }

type Props = {
  readonly typed: string
  readonly outcome: Outcome
  readonly today: Temporal.PlainDate
  /** Where a child can be registered, with what was typed; null for who may not. */
  readonly register: string | null
  /** The reader may take in records that other organisations hand over. */
  readonly mayImport: boolean
}

export const SearchPage = ({ typed, outcome, today, register, mayImport }: Props) => (
  <Stack>
    <PageHeader
      title={text.title}
      actions={
        <>
          {register && (
            <ButtonLink href={register} look="secondary" icon="add">
              {text.register}
            </ButtonLink>
          )}
          {mayImport && (
            <ButtonLink href="/jeugd/inlezen" look="secondary" icon="upload">
              {text.import}
            </ButtonLink>
          )}
        </>
      }
    />
    <QueryForm action="/jeugd" inline>
      <TextField name="q" label={text.label} hint={text.hint} value={typed} type="search" size="full" />
      <Button icon="search">{text.search}</Button>
    </QueryForm>
    <Results outcome={outcome} today={today} register={register} />
  </Stack>
)

const Results = ({ outcome, today, register }: Omit<Props, 'typed' | 'mayImport'>) => {
  switch (outcome.kind) {
    case 'not-asked':
      return <HowToSearch />
    case 'unsearchable':
      return (
        <Notice tone="warning" title={text.unsearchableTitle}>
          <p>{text.unsearchable[outcome.because]}</p>
        </Notice>
      )
    case 'nobody':
      return <Nobody by={outcome.by} register={register} />
    case 'found':
      return (
        <>
          {outcome.alike && <AlikeNotice alike={outcome.alike} />}
          <Found hits={outcome.hits} isCutOff={outcome.isCutOff} today={today} />
        </>
      )
  }
}

const HowToSearch = () => (
  <Card id="how" title={text.how.title}>
    <Paragraph>{text.how.intro}</Paragraph>
    <SummaryList items={text.how.ways} />
    <Paragraph look="small">{text.how.logged}</Paragraph>
  </Card>
)

const Nobody = ({ by, register }: { readonly by: SearchQuery['kind']; readonly register: string | null }) => (
  <EmptyState
    title={text.notFound.title}
    icon="search"
    action={register === null ? undefined : { href: register, label: text.register, icon: 'add' }}
  >
    {register === null ? text.notFound.asked : text.notFound[by]}
  </EmptyState>
)

const Found = ({
  hits,
  isCutOff,
  today,
}: Omit<Extract<Outcome, { kind: 'found' }>, 'kind' | 'alike'> & Pick<Props, 'today'>) => (
  <Card id="found" title={isCutOff ? text.foundMany(hits.length) : text.found(hits.length)}>
    <People people={hits.map(hit => personOf(hit, today))} />
    {isCutOff && <Paragraph look="small">{text.many}</Paragraph>}
  </Card>
)

const personOf = ({ child, households, href }: Hit, today: Temporal.PlainDate) => ({
  initials: initialsOf(fullName(child)),
  name: fullName(child),
  kind: 'family' as const,
  role: [
    ageWords(child.birth, today),
    birthWords(child.birth),
    households.map(addressWords).join(' en ') || text.noAddress,
  ].join(' · '),
  href,
})
