import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { DevelopmentSigns } from './signs.ts'
import { text } from './text.ts'

type Props = { readonly child: string; readonly signs: DevelopmentSigns }

/** On the overview of a record, and only when there is something to do: what to repeat, and what language asks for. */
export const DevelopmentCard = ({ child, signs: { repeat, language } }: Props) =>
  repeat.length === 0 && language === null ? null : (
    <Card
      id="ontwikkeling"
      title={text.signs.title}
      actions={<Link href={`/jeugd/${child}/ontwikkeling`}>{text.signs.more}</Link>}
    >
      {language && (
        <p>
          <Tag tone={language.kind === 'refer' ? 'negative' : 'warning'}>{language.title}</Tag>
        </p>
      )}
      {repeat.length > 0 && (
        <Paragraph>{text.signs.repeat(format.list(repeat.map(item => text.item(item))))}</Paragraph>
      )}
    </Card>
  )
