import { encode } from 'uqr'
import type { Location } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { text } from './text.ts'

/** To hang beside the door. @param address where a number is taken */
export const PosterPage = ({ location, address }: { readonly location: Location; readonly address: string }) => (
  <>
    <Breadcrumb trail={[{ href: '/balie', label: text.qr.back }]} current={text.qr.title(location.name)} />
    <Reading>
      <Heading level={1}>{text.qr.heading}</Heading>
      <Paragraph look="lead">{location.name}</Paragraph>
      <QrCode words={address} label={text.qr.alt} />
      <Paragraph>{text.qr.lead}</Paragraph>
      <Paragraph>
        {text.qr.or} <span dir="ltr">{address.replace(/^https?:\/\//, '')}</span>
      </Paragraph>
      <Paragraph>{text.qr.noPhone}</Paragraph>
      <PrintButton />
    </Reading>
  </>
)

/** Dark squares on white with the quiet zone around it that readers need (ISO/IEC 18004: four modules). */
const QrCode = ({ words, label }: { readonly words: string; readonly label: string }) => {
  const { data, size } = encode(words, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg class="cjg-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
