import { type Child, fullName, type Household } from '../../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { TellingDuty } from './telling.ts'
import { letterText, text } from './text.ts'

/** `none`: the letter bears no address, and why. */
export type Address =
  | { readonly kind: 'shown'; readonly home: Household }
  | { readonly kind: 'none'; readonly because: 'not-chosen' | 'kept' | 'no-home' }

export type Letter = {
  readonly report: string
  readonly duty: TellingDuty
  readonly child: Child
  readonly address: Address
  readonly today: Temporal.PlainDate
  readonly reportedOn: Temporal.PlainDate
  readonly removeBy: Temporal.PlainDate
  readonly reporter: { readonly name: string; readonly organisation: string; readonly phone: string }
  readonly municipality: string
  readonly areTogether: boolean
}

const words = text.letter

/** One sheet of A4 by the print sheet; what is operated stays on the screen. */
export const LetterPage = (letter: Letter) => (
  <>
    <div class="cjg-not-on-paper cjg-stack">
      <PageHeader title={words.title} actions={<PrintButton />} />
      <Notice tone="info">
        <p>{adviceOf(letter.address)}</p>
        <ButtonRow>
          <AddressSwitch letter={letter} />
          <ButtonLink
            href={`/signalen/meldingen/${letter.report}/vertellen/${letter.duty.person}`}
            look="secondary"
            small
          >
            {words.toTelling}
          </ButtonLink>
        </ButtonRow>
      </Notice>
    </div>
    <article class="cjg-letter">
      <Words letter={letter} />
    </article>
  </>
)

const adviceOf = (address: Address): string => {
  if (address.kind === 'shown') return words.afterwards
  return { 'not-chosen': words.hand, kept: words.kept, 'no-home': words.noHome }[address.because]
}

const AddressSwitch = ({ letter: { report, duty, address } }: { readonly letter: Letter }) => {
  const path = `/signalen/meldingen/${report}/brief/${duty.person}`
  if (address.kind === 'shown')
    return (
      <ButtonLink href={path} look="secondary" small>
        {words.withoutAddress}
      </ButtonLink>
    )
  return address.because === 'not-chosen' ? (
    <ButtonLink href={`${path}?adres`} look="secondary" small>
      {words.withAddress}
    </ButtonLink>
  ) : null
}

const subjectOf = ({ duty, child }: Letter): string =>
  duty.relative === 'youth' ? letterText.subjectYouth : letterText.subject(fullName(child))

const Words = ({ letter }: { readonly letter: Letter }) => {
  const { duty, child, reporter, address } = letter
  const youth = duty.relative === 'youth' ? 'jou' : fullName(child)
  return (
    <>
      <p>
        <strong>{reporter.organisation}</strong>
      </p>
      <p class="cjg-letter__address">
        {duty.name}
        {address.kind === 'shown' && <HomeLines home={address.home} />}
      </p>
      <p>{format.day(letter.today)}</p>
      <h2>{subjectOf(letter)}</h2>
      <p>{letterText.dear(duty.name)}</p>
      <p>{letterText.happened(letter.reportedOn, reporter.name, reporter.organisation, youth)}</p>
      <h3>{letterText.whatTitle}</h3>
      <p>{letterText.what}</p>
      <h3>{letterText.holdsTitle}</h3>
      <p>{letterText.holds(letter.removeBy)}</p>
      <h3>{letterText.rightsTitle}</h3>
      <p>{letterText.rights}</p>
      {letter.areTogether && <p>{letterText.together}</p>}
      <p>{letterText.where(letter.municipality, reporter.phone)}</p>
      <p>
        {letterText.regards}
        <br />
        {`${reporter.name}, ${reporter.organisation}`}
      </p>
    </>
  )
}

const HomeLines = ({ home }: { readonly home: Household }) => (
  <>
    <br />
    {`${home.street} ${home.houseNumber}`}
    <br />
    {`${home.postcode} ${home.town}`}
  </>
)
