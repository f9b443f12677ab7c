import type { Child, Optional } from '../html.ts'
import { Heading } from './heading.view.tsx'
import { type SummaryItem, SummaryList } from './summary-list.view.tsx'
import { TagList } from './tag.view.tsx'

type Props = { readonly title: string } & Optional<{
  /** One line of facts under the title. */
  remark: Child
  /** Buttons; the primary one first. */
  actions: Child
}>

/** The top of a page: what it is about and what can be done. */
export const PageHeader = ({ title, remark, actions }: Props) => (
  <header class="cjg-page-header">
    <div>
      <Heading level={1}>{title}</Heading>
      {remark && <p class="cjg-remark">{remark}</p>}
    </div>
    {actions && <div class="cjg-button-row">{actions}</div>}
  </header>
)

type RecordProps = Props & { readonly avatar: Child } & Optional<{
    tags: Parameters<typeof TagList>[0]['tags']
    facts: readonly SummaryItem[]
  }>

/** The top of somebody's record: who, what to mind, and the facts everyone asks for. */
export const RecordHeader = ({ avatar, title, remark, actions, tags = [], facts = [] }: RecordProps) => (
  <header class="cjg-record-header">
    {avatar}
    <div class="cjg-record-header__name">
      <Heading level={1}>{title}</Heading>
      {remark && <p class="cjg-remark">{remark}</p>}
    </div>
    {actions && <div class="cjg-button-row">{actions}</div>}
    {tags.length > 0 && <TagList tags={tags} />}
    {facts.length > 0 && <SummaryList items={facts} look="facts" />}
  </header>
)
