import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { InterpreterField } from '../interpreter/interpreter-field.view.tsx'
import type { OwnPlace } from './own-place.ts'
import { NotReviewed, pathTo } from './parts.view.tsx'
import type { WaitingWords } from './waiting-words.ts'
import { waitingWords } from './words.ts'

type InLanguage = { readonly location: Location; readonly language: Language }
type TakeProps = InLanguage & { readonly waiting: number; readonly givesNumbers: boolean }

export const TakePage = ({ location, waiting, givesNumbers, language }: TakeProps) => {
  const words = waitingWords[language]
  return (
    <Reading>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead(location.name)}</Paragraph>
      {givesNumbers ? (
        <>
          <Paragraph>
            {words.waiting(waiting)} {words.after}
          </Paragraph>
          <Form action={pathTo(location, language)}>
            <InterpreterField language={language} value="" />
            <Button icon="check">{words.submit}</Button>
          </Form>
          <p>
            <Link href={`${pathTo(location, language)}/bord`}>{words.toBoard}</Link>
          </p>
        </>
      ) : (
        <Notice tone="info" title={words.closed}>
          <p>
            {words.closedBody} <Link href={addressIn(language, '/locaties')}>{words.hours}</Link>
          </p>
        </Notice>
      )}
      <NotReviewed language={language} />
    </Reading>
  )
}

type OwnProps = InLanguage & {
  readonly code: string
  readonly place: OwnPlace
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
}

export const OwnPlacePage = ({ location, code, place, language, interpreter }: OwnProps) => {
  const here = `${pathTo(location, language)}/plaats/${code}`
  const words = waitingWords[language].own
  return (
    <Reading>
      <div class="cjg-stack" data-fresh={`${pathTo(location)}/nieuws`} data-revision={place.revision}>
        <Heading level={1}>
          {words.number} <span class="cjg-own-number">{place.number}</span>
        </Heading>
        <div data-fresh-part="standing" aria-live="polite">
          <StandingWords place={place} words={words} />
        </div>
      </div>
      {interpreter && <Paragraph>{interpreterWords[language].asked(languageName(interpreter, language))}</Paragraph>}
      <ButtonRow>
        <ButtonLink href={here} look="secondary" icon="refresh">
          {words.renew}
        </ButtonLink>
        {place.standing.kind === 'waits' && (
          <Form action={`${here}/weg`} inline>
            <Button look="subtle">{words.leave}</Button>
          </Form>
        )}
      </ButtonRow>
      <Paragraph>
        {words.code}: <bdi class="cjg-secret-code">{code}</bdi>. {words.codeAbout}
      </Paragraph>
      <Paragraph>{words.again}</Paragraph>
      <NotReviewed language={language} />
    </Reading>
  )
}

type StandingProps = { readonly place: OwnPlace; readonly words: WaitingWords['own'] }

const StandingWords = ({ place: { standing }, words }: StandingProps) => {
  switch (standing.kind) {
    case 'waits':
      return <Paragraph look="lead">{words.waits(standing.before)}</Paragraph>
    case 'called':
      return (
        <Notice tone="positive" icon="bell">
          <p>{words.called(standing.desk)}</p>
        </Notice>
      )
    case 'no-show':
      return (
        <Notice tone="warning">
          <p>{words['no-show']}</p>
        </Notice>
      )
    case 'helped':
    case 'left':
    case 'closed':
      return <Paragraph look="lead">{words[standing.kind]}</Paragraph>
  }
}

export const OverPage = ({ location, language }: InLanguage) => {
  const words = waitingWords[language].own
  return (
    <Reading>
      <Heading level={1}>{words.over}</Heading>
      <Paragraph>{words.overBody}</Paragraph>
      <ButtonRow>
        <ButtonLink href={pathTo(location, language)}>{words.takeNew}</ButtonLink>
      </ButtonRow>
    </Reading>
  )
}
