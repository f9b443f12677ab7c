import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { type AccessibilityReport, checks, soundPages } from './accessibility-report.ts'
import { text } from './text.ts'

type Props = { readonly report: AccessibilityReport; readonly municipality: string }

/** The part of the accessibility statement that is told from the report: what was tried, what was found, what nobody tried. */
export const Statement = ({ report, municipality }: Props) => (
  <>
    <Heading level={2} id="status">
      {text.status}
    </Heading>
    <Paragraph>{text.noStatus(municipality)}</Paragraph>
    <Heading level={2} id="getest">
      {text.tested}
    </Heading>
    <Paragraph>{text.testedHow(report)}</Paragraph>
    <SummaryList
      items={checks.map(check => ({
        label: text.check[check],
        value: text.sound(soundPages(report, check), report.pages.length),
      }))}
    />
    <Heading level={3}>{text.found}</Heading>
    <Found report={report} />
    <Heading level={2} id="mensen">
      {text.byPeople}
    </Heading>
    <ul>
      {text.people.map(line => (
        <li>{line}</li>
      ))}
    </ul>
    <Details summary={text.allPages}>
      <ul>
        {report.pages.map(({ page }) => (
          <li>{page}</li>
        ))}
      </ul>
    </Details>
  </>
)

const Found = ({ report: { pages } }: Pick<Props, 'report'>) => {
  const unsound = pages.filter(({ findings }) => findings.length > 0)
  if (unsound.length === 0) return <Paragraph>{text.nothing}</Paragraph>
  return (
    <ul>
      {unsound.map(({ page, findings }) => (
        <li>
          {page}: {[...new Set(findings.map(({ check }) => text.check[check]))].join('; ')}
        </li>
      ))}
    </ul>
  )
}
