import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { phoneHref } from '../../../platform/html/phone-href.ts'
import type { Colleague, Match } from './match.ts'
import { text } from './text.ts'

export const ColleagueCard = ({ colleague }: { readonly colleague: Colleague }) => (
  <Card id="collega" title={colleague.name} look="solid">
    <Paragraph>{colleague.organisation}</Paragraph>
    {colleague.phone && (
      <p>
        <Link href={phoneHref(colleague.phone)} icon="phone">
          {colleague.phone}
        </Link>
      </p>
    )}
    {colleague.email && <Paragraph>{colleague.email}</Paragraph>}
    <Paragraph look="small">{text.onlyContact}</Paragraph>
  </Card>
)

/** The others who reported the same youth, so that all find each other in one look. */
export const AlsoOnThisYouth = ({ matches }: { readonly matches: readonly Match[] }) => (
  <Card id="collegas" title={text.also.title}>
    <Paragraph>{text.also.intro(matches.length)}</Paragraph>
    <Table
      caption={text.also.title}
      columns={[
        { label: text.also.columns.who },
        { label: text.also.columns.reach, oneLine: true },
        { label: text.also.columns.talk },
        { label: text.also.columns.open, hiddenLabel: true, oneLine: true },
      ]}
      rows={matches.map(({ id, other, talk }) => [
        <CellLines remark={other.organisation}>{other.name}</CellLines>,
        other.phone ? <Link href={phoneHref(other.phone)}>{other.phone}</Link> : (other.email ?? text.also.unreachable),
        talk.kind === 'spoken'
          ? text.also.spoken(talk.on)
          : talk.kind === 'contradicted'
            ? text.also.contradicted
            : text.also.notSpoken,
        <Link href={`/signalen/matches/${id}`} about={other.name}>
          {text.also.open}
        </Link>,
      ])}
    />
  </Card>
)
