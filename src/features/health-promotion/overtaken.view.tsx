import { Notice } from '../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { text } from './text.ts'
import type { Written } from './written.ts'

type Props = {
  readonly now: Written
  readonly items: readonly { readonly label: string; readonly value: string }[]
}

/** What somebody else saved while this form stood open; the own words are still in the form. */
export const Overtaken = ({ now, items }: Props) => (
  <Notice tone="warning">
    <Paragraph>{text.overtaken(now.writtenByName, now.writtenAt)}</Paragraph>
    <SummaryList items={items.filter(({ value }) => value !== '')} />
  </Notice>
)
