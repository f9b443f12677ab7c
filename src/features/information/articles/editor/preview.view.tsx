import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { withOwnIds } from '../own-ids.ts'
import { parseProse } from '../prose.ts'
import { ProseView } from '../prose.view.tsx'
import { isReadable, readabilityOf } from '../readability.ts'
import { text } from './text.ts'

type Props = { readonly title: string; readonly heading: string; readonly body: string }

/** A text as a visitor sees it, and how hard it is to read. The text is one that was accepted. */
export const Preview = ({ title, heading, body }: Props) => {
  const prose = parseProse(body)
  const measured = readabilityOf(prose)
  return (
    <Card id="voorbeeld" title={title}>
      <Notice tone={isReadable(measured) ? 'info' : 'warning'}>
        <p>{isReadable(measured) ? text.easy(measured) : text.hard(measured)}</p>
      </Notice>
      <div class="cjg-reading">
        <Heading level={3} look={1}>
          {heading}
        </Heading>
        <ProseView prose={withOwnIds(prose, 'voorbeeld')} title={heading} />
      </div>
      <Paragraph look="small">{text.previewFor}</Paragraph>
    </Card>
  )
}
