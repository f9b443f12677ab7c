import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { interpreterLanguages, languageName, ownName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import { addressIn, type Language, languageFacts, type OtherLanguage } from '../../../../platform/i18n/languages.ts'

/** On a page in the reader's own language: one click. Sent as `interpreter`. */
export const InterpreterBox = ({
  language,
  checked,
}: {
  readonly language: OtherLanguage
  readonly checked: boolean
}) => (
  <CheckboxField
    name="interpreter"
    value={language}
    label={`${interpreterWords[language].wish}: ${languageFacts[language].name}`}
    checked={checked}
  />
)

/** On a Dutch form: in which language, each named as its speakers do. Sent as `interpreter`. */
export const InterpreterField = ({ value }: { readonly value: string | undefined }) => (
  <SelectField
    name="interpreter"
    label={interpreterWords.nl.choose}
    none={interpreterWords.nl.none}
    optional
    ownLetters
    choices={interpreterLanguages.map(code => ({
      value: code,
      label: `${ownName(code)} (${languageName(code, 'nl')})`,
    }))}
    value={value}
  />
)

/** Said back to who asked for one. */
export const InterpreterAsked = ({ language, asked }: { readonly language: Language; readonly asked: string }) => (
  <Paragraph>{interpreterWords[language].asked(languageName(asked, language))}</Paragraph>
)

/** For who works here: 'tolk: Arabisch'. */
export const InterpreterTag = ({ asked }: { readonly asked: string }) => (
  <Tag tone="info" icon="language">
    {`tolk: ${languageName(asked, 'nl')}`}
  </Tag>
)

/** To show at the desk: the wish in Dutch, large, with the reader's own words under it. */
export const AtTheDesk = ({ language }: { readonly language: Language }) => {
  const words = interpreterWords[language]
  return (
    <Card id="tolk" title={words.desk}>
      <Paragraph>{words.show}</Paragraph>
      {language !== 'nl' && (
        <p class="cjg-wish">
          <strong lang="nl" dir="ltr">
            {`${interpreterWords.nl.wish}: ${languageFacts[language].dutchName}.`}
          </strong>
          <span>{words.wish}</span>
        </p>
      )}
      <Paragraph>
        <Link href={`${addressIn(language, '/vraag')}?tolk`} icon="chat">
          {words.withQuestion}
        </Link>
      </Paragraph>
    </Card>
  )
}
