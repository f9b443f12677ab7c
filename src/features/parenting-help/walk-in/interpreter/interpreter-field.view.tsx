import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { interpreterLanguages, languageName, ownName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import { type Language, languageFacts } from '../../../../platform/i18n/languages.ts'

type Props = { readonly language: Language; readonly value: string | undefined }

/** In which language, each as its speakers call it; the reader's own stands first. Sent as `interpreter`. */
export const InterpreterField = ({ language, value }: Props) => (
  <SelectField
    name="interpreter"
    label={interpreterWords[language].choose}
    none={interpreterWords[language].none}
    optional
    ownLetters
    lang={language}
    choices={interpreterLanguages
      .toSorted((one, other) => Number(other === language) - Number(one === language))
      .map(code => ({ value: code, label: nameFor(code, language) }))}
    value={value}
  />
)

const nameFor = (code: string, reader: Language): string =>
  code === reader ? languageFacts[reader].name : `${ownName(code)} (${languageName(code, reader)})`
