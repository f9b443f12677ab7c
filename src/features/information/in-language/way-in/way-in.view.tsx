import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { addressIn, type Language, languageFacts, languages } from '../../../../platform/i18n/languages.ts'
import { AtTheDesk } from '../interpreter/interpreter.view.tsx'
import { Pictogram } from './pictogram.view.tsx'
import { steps, type WayInWords, wayInWords } from './way-in-words.ts'

/** How to walk in: six drawings with few words, to read, to print and to hang on the door. */
export const WayInPage = ({ language }: { readonly language: Language }) => {
  const words = wayInWords[language]
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead}</Paragraph>
      <WayInSteps words={words} level={2} />
      <ButtonRow>
        <ButtonLink href={addressIn(language, '/locaties')} icon="pin">
          {words.places}
        </ButtonLink>
      </ButtonRow>
      <AtTheDesk language={language} />
      <Heading level={2}>{words.otherLanguages}</Heading>
      <ul class="cjg-languages">
        {languages
          .filter(other => other !== language)
          .map(other => (
            <li lang={other} dir={languageFacts[other].dir}>
              <Link href={addressIn(other, '/zo-loop-je-binnen')} lang={other}>
                {languageFacts[other].name}
              </Link>
            </li>
          ))}
      </ul>
      {!languageFacts[language].isReviewed && <Paragraph look="small">{words.notReviewed}</Paragraph>}
    </Stack>
  )
}

type StepsProps = { readonly words: WayInWords; readonly level?: 2 | 3 }

export const WayInSteps = ({ words, level = 3 }: StepsProps) => (
  <ol class="cjg-way-in">
    {steps.map(step => (
      <li>
        <Pictogram step={step} />
        <div>
          <Heading level={level} look={3}>
            {words.steps[step].title}
          </Heading>
          <p>{words.steps[step].words}</p>
        </div>
      </li>
    ))}
  </ol>
)
