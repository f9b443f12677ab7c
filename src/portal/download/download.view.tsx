import { type Child, fullName } from '../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import type { Everything, Plain } from './plain.ts'
import { text } from './text.ts'

export const DownloadPage = ({ children }: { readonly children: readonly Child[] }) => (
  <Stack>
    <PageHeader title={text.title} remark={text.remark} />
    {children.length === 0 && (
      <EmptyState title={text.nothing.title} icon="download">
        {text.nothing.body}
      </EmptyState>
    )}
    {children.map(child => (
      <Card id={`k-${child.id}`} title={text.what(child.givenNames || fullName(child))}>
        <ButtonRow>
          <ButtonLink
            href={`/mijn/download/afdruk?kind=${child.id}`}
            look="secondary"
            icon="print"
            label={`${text.paper}: ${fullName(child)}`}
          >
            {text.paper}
          </ButtonLink>
          <ButtonLink
            href={`/mijn/download/bestand?kind=${child.id}`}
            look="secondary"
            icon="download"
            label={`${text.file}: ${fullName(child)}`}
          >
            {text.file}
          </ButtonLink>
        </ButtonRow>
        <Paragraph look="small">{`${text.paperHow} ${text.fileHow}`}</Paragraph>
      </Card>
    ))}
    <Paragraph>{text.about}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/mijn" look="secondary">
        Mijn CJG
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

/** The same words as in the file, under each other: one page to print or keep as pdf. */
export const EverythingOnPaper = ({ everything }: { readonly everything: Everything }) => {
  const facts = Object.entries(everything).filter(([, value]) => !isNested(value))
  const parts = Object.entries(everything).filter(([, value]) => isNested(value))
  return (
    <Stack>
      <PageHeader
        title={text.what(String(everything.naam ?? ''))}
        actions={
          <>
            <PrintButton />
            <ButtonLink href="/mijn/download" look="subtle">
              {text.back}
            </ButtonLink>
          </>
        }
      />
      <SummaryList items={facts.map(([key, value]) => ({ label: inWords(key), value: wordsOf(value) }))} />
      {parts.map(([key, value]) => (
        <section>
          <Heading level={2}>{inWords(key)}</Heading>
          <Part value={value} />
        </section>
      ))}
    </Stack>
  )
}

const isNested = (value: Plain): boolean => typeof value === 'object' && value !== null

const Part = ({ value }: { readonly value: Plain }) => {
  if (Array.isArray(value)) {
    if (value.length === 0) return <Paragraph>{text.empty}</Paragraph>
    return (
      <ul>
        {value.map((one: Plain) => (
          <li>
            <Part value={one} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof value !== 'object' || value === null) return <span>{wordsOf(value)}</span>
  return (
    <SummaryList
      items={Object.entries(value).map(([key, one]) => ({ label: inWords(key), value: <Part value={one} /> }))}
    />
  )
}

/** 'gegevenOp' → 'Gegeven op' */
function inWords(key: string): string {
  const words = key.replaceAll(/(?=\p{Lu})/gu, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function wordsOf(value: Plain): string {
  if (typeof value === 'boolean') return value ? text.yes : text.no
  return value === null || value === '' ? '–' : String(value)
}
