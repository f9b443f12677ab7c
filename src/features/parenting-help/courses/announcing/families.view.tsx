import { holdsChairs, whyNot } from '../../../../knowledge/courses/line.ts'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { phoneHref } from '../../../../platform/html/phone-href.ts'
import { languageFacts } from '../../../../platform/i18n/languages.ts'
import { workPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import type { CourseStep, SignUp, SignUpName } from '../sign-up/sign-up.ts'
import { whyWords } from '../sign-up/why-words.ts'
import { courseWords } from '../text.ts'
import { wordsIn } from '../words.ts'
import { text } from './text.ts'

type Props = { readonly seen: CourseSeen; readonly names: ReadonlyMap<string, SignUpName> }
type Line = { readonly signUp: SignUp; readonly step: CourseStep; readonly name: SignUpName | undefined }

/** Who must be called first, who comes, who waits and why. */
export const Families = ({ seen, names }: Props) => {
  const { last, signUps, line } = seen.occupancy
  const lines = signUps.flatMap(signUp => {
    const step = last.get(signUp.id)
    return step ? [{ signUp, step, name: names.get(signUp.id) }] : []
  })
  const coming = lines.filter(({ step }) => holdsChairs(step.kind))
  const waiting = line.flatMap(({ signUp }) => lines.filter(one => one.signUp.id === signUp))
  const calls = toCall(lines)
  return (
    <>
      {calls.length > 0 && (
        <Card id="bellen" title={text.page.call} look="solid">
          <p>{text.page.callAbout}</p>
          <Lines seen={seen} caption={text.page.call} lines={calls} />
        </Card>
      )}
      <Card id="gezinnen" title={text.page.families}>
        {coming.length === 0 ? (
          <EmptyState title={text.page.nobody.title} icon="family">
            {text.page.nobody.body}
          </EmptyState>
        ) : (
          <Lines seen={seen} caption={text.page.families} lines={coming} />
        )}
      </Card>
      {waiting.length > 0 && (
        <Card id="wachtlijst" title={text.page.waiting}>
          <Lines seen={seen} caption={text.page.waiting} lines={waiting} />
        </Card>
      )}
    </>
  )
}

/** Was offered chairs and gave no address: nobody but the telephone can tell them. */
const toCall = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ step, name }) => step.kind === 'offered' && name && name.email === null)

type LinesProps = { readonly seen: CourseSeen; readonly caption: string; readonly lines: readonly Line[] }

const Lines = ({ seen, caption, lines }: LinesProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.page.columns.name },
      { label: text.page.columns.reach },
      { label: text.page.columns.people },
      // Why a family waits is a sentence; that it comes is a word.
      { label: text.page.columns.standing, sentences: lines.some(({ step }) => step.kind === 'waiting') },
      { label: text.page.columns.deeds, hiddenLabel: true },
    ]}
    rows={lines.map(line => [
      <Name name={line.name} />,
      <Reach name={line.name} />,
      courseWords.people(line.signUp),
      <Standing seen={seen} line={line} />,
      <Deeds at={`${workPath(seen.course.id)}/aanmeldingen/${line.signUp.id}`} kind={line.step.kind} />,
    ])}
  />
)

const Name = ({ name }: { readonly name: SignUpName | undefined }) => (
  <CellLines remark={name && name.language !== 'nl' ? text.page.reads(languageFacts[name.language].dutchName) : ''}>
    {name?.name ?? text.page.erased}
  </CellLines>
)

const Reach = ({ name }: { readonly name: SignUpName | undefined }) => {
  if (!name) return null
  const { email, phone } = name
  return (
    <>
      {phone && (
        <a class="nl-link" href={phoneHref(phone)}>
          {phone}
        </a>
      )}
      {phone && email && <br />}
      {email && (
        <a class="nl-link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </>
  )
}

const Standing = ({
  seen: { occupancy },
  line: { signUp, step },
}: {
  readonly seen: CourseSeen
  readonly line: Line
}) => {
  const why = whyNot(occupancy.line, signUp.id, occupancy.room)
  const remark = step.until ? text.page.offeredUntil(step.until) : why ? whyWords(wordsIn.nl, why) : ''
  return <CellLines remark={remark}>{text.page.standing[step.kind]}</CellLines>
}

const Deeds = ({ at, kind }: { readonly at: string; readonly kind: CourseStep['kind'] }) =>
  kind === 'offered' ? (
    <ButtonRow>
      <Deed at={`${at}/ja`} words={text.page.accept} />
      <Deed at={`${at}/nee`} words={text.page.decline} />
    </ButtonRow>
  ) : (
    <Deed at={`${at}/afmelden`} words={text.page.cancel} />
  )

const Deed = ({ at, words }: { readonly at: string; readonly words: string }) => (
  <Form action={at} inline>
    <Button look="secondary" small>
      {words}
    </Button>
  </Form>
)
