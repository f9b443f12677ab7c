import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import type { Language } from '../../../platform/i18n/languages.ts'
import { type AccessibilityReport, checks, soundPages } from './accessibility-report.ts'
import { statementWords } from './words.ts'

type Props = { readonly report: AccessibilityReport; readonly municipality: string; readonly language: Language }

/** The part of the accessibility statement that is told from the report: what was tried, what was found, what nobody tried. */
export const Statement = ({ report, municipality, language }: Props) => {
  const words = statementWords[language]
  return (
    <>
      <Heading level={2} id="status">
        {words.status}
      </Heading>
      <Paragraph>{words.noStatus(municipality)}</Paragraph>
      <Heading level={2} id="getest">
        {words.tested}
      </Heading>
      <Paragraph>{words.testedHow(report)}</Paragraph>
      <SummaryList
        items={checks.map(check => ({
          label: words.check[check],
          value: words.sound(soundPages(report, check), report.pages.length),
        }))}
      />
      <Heading level={3}>{words.found}</Heading>
      <Found report={report} language={language} />
      <Heading level={2} id="mensen">
        {words.byPeople}
      </Heading>
      <ul>
        {words.people.map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <Details summary={words.allPages}>
        <ul>
          {report.pages.map(({ page }) => (
            <li>
              <Address page={page} />
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

const Found = ({ report: { pages }, language }: Pick<Props, 'report' | 'language'>) => {
  const words = statementWords[language]
  const unsound = pages.filter(({ findings }) => findings.length > 0)
  if (unsound.length === 0) return <Paragraph>{words.nothing}</Paragraph>
  return (
    <ul>
      {unsound.map(({ page, findings }) => (
        <li>
          <Address page={page} />: {[...new Set(findings.map(({ check }) => words.check[check]))].join('; ')}
        </li>
      ))}
    </ul>
  )
}

/** Addresses are Dutch words, whatever the language of the page. */
const Address = ({ page }: { readonly page: string }) => (
  <bdi lang="nl" dir="ltr">
    {page}
  </bdi>
)
