import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { euros } from '../../packages/text.ts'
import { periodWords } from '../text.ts'
import type { Entry } from './register.ts'
import { text } from './text.ts'

export const RegisterPage = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <ReadingSection>
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">
      {text.conclusion(
        entries.length,
        entries.reduce((sum, { grantedCents }) => sum + grantedCents, 0),
      )}
    </Paragraph>
    <Paragraph>{text.intro}</Paragraph>
    {entries.length > 0 && (
      <Table
        caption={text.caption}
        columns={[
          { label: text.columns.organisation },
          { label: text.columns.purpose, sentences: true },
          { label: text.columns.granted, numeric: true, oneLine: true },
          { label: text.columns.settled, numeric: true, oneLine: true },
        ]}
        rows={entries.map(entry => [
          <CellLines remark={periodWords(entry.from, entry.until)}>{entry.organisation}</CellLines>,
          entry.purpose,
          euros(entry.grantedCents),
          entry.settledCents === null ? text.notSettled : euros(entry.settledCents),
        ])}
      />
    )}
    <Paragraph>{text.explanation}</Paragraph>
    <Heading level={2}>{text.openData}</Heading>
    <ButtonRow>
      <ButtonLink href="/subsidies/subsidies.csv" look="secondary" icon="download">
        {text.csv}
      </ButtonLink>
      <ButtonLink href="/subsidies/subsidies.json" look="secondary" icon="download">
        {text.json}
      </ButtonLink>
    </ButtonRow>
  </ReadingSection>
)
