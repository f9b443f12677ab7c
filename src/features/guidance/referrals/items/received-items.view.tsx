import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { CellLines } from '../../../../platform/html/components/table.view.tsx'
import type { Item } from '../referral.ts'
import { itemText } from './text.ts'

/** All that the receiver reads: the same in the preview, with an account, behind a link, and for the family. */
export const ReceivedItems = ({ items }: { readonly items: readonly Item[] }) => (
  <SummaryList
    items={items.map(({ kind, words, reason }) => ({
      label: itemText.kind[kind],
      value: (
        <div>
          <CellLines remark={itemText.why(reason)}>{words || itemText.hidden}</CellLines>
        </div>
      ),
    }))}
  />
)
