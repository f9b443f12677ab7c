import { fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { planningText } from '../planning/text.ts'
import type { Letter, RoundLine, RoundPage as Shown } from './round-page.ts'
import { invitationText as words } from './text.ts'

export const RoundPage = ({ shown: { round, lines } }: { readonly shown: Shown }) => {
  const by = (way: RoundLine['outcome']['way']) => lines.filter(({ outcome }) => outcome.way === way)
  const [mailed, lettered, missed] = [by('mail'), by('letter'), by('none')]
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/uitnodigen', label: words.title }]} current={words.round.titleOf(round)} />
      <PageHeader
        title={words.round.titleOf(round)}
        remark={[words.groupOf(round), words.rounds.by(round)].filter(Boolean).join(' · ')}
        actions={
          lettered.length > 0 && (
            <ButtonLink href={`/uitnodigen/${round.id}/brieven`} icon="print">
              {words.round.print}
            </ButtonLink>
          )
        }
      />
      <Paragraph>
        <strong>{words.round.done(mailed.length, lettered.length)}</strong>
      </Paragraph>
      {missed.length > 0 && <Missed lines={missed} moment={round.moment} />}
      <Invited id="brief" title={words.round.lettered} lines={lettered} />
      <Invited id="mail" title={words.round.mailed} lines={mailed} />
    </Stack>
  )
}

type Lines = { readonly lines: readonly RoundLine[] }

const Missed = ({ lines, moment }: Lines & { readonly moment: string }) => (
  <Card id="niet" title={words.round.missed}>
    <Table
      caption={words.round.missed}
      columns={[
        { label: words.round.childOf },
        { label: words.round.why },
        { label: words.round.plan, hiddenLabel: true },
      ]}
      rows={lines.map(({ child, outcome }) => [
        <Name child={child} />,
        outcome.way === 'none' ? words.missed[outcome.because] : '',
        <Link href={`/jeugd/${child.id}/afspraak?moment=${moment}`} about={fullName(child)}>
          {words.round.plan}
        </Link>,
      ])}
    />
  </Card>
)

const Invited = ({ id, title, lines }: Lines & { readonly id: string; readonly title: string }) => (
  <Card id={id} title={`${title}: ${lines.length}`}>
    {lines.length === 0 ? (
      <Paragraph>{words.round.none}</Paragraph>
    ) : (
      <Table
        caption={title}
        columns={[{ label: words.round.childOf }, { label: words.round.appointment }]}
        rows={lines.map(({ child, planned }) => [
          <Name child={child} />,
          planned === null ? (
            words.round.noAppointment
          ) : (
            <CellLines remark={planned.end ? planningText.because[planned.end.because] : planned.locationName}>
              {planningText.when(planned)}
            </CellLines>
          ),
        ])}
      />
    )}
  </Card>
)

const Name = ({ child }: Pick<RoundLine, 'child'>) => (
  <a class="nl-link" href={`/jeugd/${child.id}`}>
    {fullName(child)}
  </a>
)

type LettersProps = {
  readonly round: Shown['round']
  readonly letters: readonly Letter[]
  readonly centre: { readonly name: string; readonly phone: string }
  readonly today: Temporal.PlainDate
}

export const LettersPage = (props: LettersProps) => (
  <Stack>
    <Breadcrumb
      trail={[
        { href: '/uitnodigen', label: words.title },
        { href: `/uitnodigen/${props.round.id}`, label: words.round.titleOf(props.round) },
      ]}
      current={words.letters.title}
    />
    <div class="cjg-not-on-paper">
      <PageHeader title={words.letters.title} remark={words.letters.hint} actions={<PrintButton />} />
    </div>
    {props.letters.length === 0 && <Paragraph>{words.letters.none}</Paragraph>}
    {props.letters.map(letter => (
      <LetterSheet {...props} letter={letter} />
    ))}
  </Stack>
)

const LetterSheet = ({ letter, round, centre, today }: LettersProps & { readonly letter: Letter }) => {
  const { child, isYouth, planned, address } = letter
  const name = fullName(child)
  return (
    <article class="cjg-letter">
      <p>
        <strong>{centre.name}</strong>
      </p>
      <p class="cjg-letter__address">
        {isYouth ? words.letters.toYouth(name) : words.letters.to(name)}
        {address.map(line => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
      <p>{format.day(today)}</p>
      <h2>{words.letters.subject(words.moment(round.moment))}</h2>
      <p>{words.letters.dear(isYouth, child.givenNames)}</p>
      <p>{words.letters.body(isYouth, child.givenNames)}</p>
      {planned ? (
        <p>
          <strong>{words.letters.when(planned)}</strong>
        </p>
      ) : (
        <p>{words.letters.ask(centre.phone)}</p>
      )}
      <p>{words.letters.change(centre.phone)}</p>
      <p>{words.letters.close}</p>
      <p>{centre.name}</p>
    </article>
  )
}
