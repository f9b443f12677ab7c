import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { text } from '../text.ts'
import type { Unrecorded } from './store.ts'
import type { OwnUnrecorded } from './unrecorded-of.ts'

/** For whoever made these visits. */
export const UnrecordedCard = ({ all }: { readonly all: readonly OwnUnrecorded[] }) => (
  <Card id="niet-gekomen" title={text.unrecorded.title}>
    <ul>
      {all.map(one => (
        <li>{text.unrecorded.row(one.name, one)}</li>
      ))}
    </ul>
    <Paragraph look="small">{text.unrecorded.own}</Paragraph>
  </Card>
)

/** For whoever opens the record: something was seen that does not stand in it. */
export const UnrecordedNotices = ({ all }: { readonly all: readonly Unrecorded[] }) => (
  <>
    {all.map(one => (
      <Notice tone="warning">{text.unrecorded.notice(one)}</Notice>
    ))}
  </>
)
