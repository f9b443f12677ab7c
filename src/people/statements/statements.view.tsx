import { Card } from '../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'
import type { Statement } from './statement.ts'

/** Beside a file, for whoever reads it: what the family itself says. Nothing when it says nothing. */
export const FamilyStatements = ({ statements }: { readonly statements: readonly Statement[] }) =>
  statements.length === 0 ? null : (
    <Card id="verklaring" title={text.title}>
      {statements.map(({ words, by, at }) => (
        <>
          <Paragraph>„{words}”</Paragraph>
          <Paragraph look="small">{text.byWhom(by.name, at)}</Paragraph>
        </>
      ))}
    </Card>
  )

const text = {
  title: 'Wat het gezin er zelf over zegt',
  byWhom: (name: string, at: Temporal.Instant) => `${name}, ${format.day(dayInTheNetherlands(at))}`,
}
