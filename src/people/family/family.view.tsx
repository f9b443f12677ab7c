import { People } from '../../platform/html/components/avatar.view.tsx'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Columns, Grid, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import { format } from '../../platform/i18n/format.ts'
import { AccountCard } from '../accounts/account-card.view.tsx'
import { ChildHeader } from '../child-header.view.tsx'
import type { ChildWay } from '../child-ways.ts'
import { ChildWaysCard } from '../child-ways.view.tsx'
import { ageWords, birthWords } from '../child-words.ts'
import { MergesCard } from '../merge/merges-card.view.tsx'
import type { Undoable } from '../merge/merges-of.ts'
import { addressWords, type Child, fullName, type Guardian, nameKey, wholeAddress } from '../person.ts'
import { schoolWords } from '../school/text.ts'
import type { Deed } from './family-href.ts'
import type { FamilyAround, Home } from './family-of.ts'
import { GuardianCard } from './guardian.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly family: FamilyAround
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
  readonly mayShowBsn: boolean
  /** The reader may open accounts of Mijn CJG. */
  readonly mayAdmit: boolean
  /** The child is old enough for an account of its own. */
  readonly hasOwnAccount: boolean
  /** The reader may open the health record of this child. */
  readonly mayReadRecord: boolean
  readonly ways: readonly ChildWay[]
  /** What was merged into this child; null for who may not merge. */
  readonly merges: readonly Undoable[] | null
  readonly done: Deed | null
}

export const FamilyPage = ({ family, today, ways, merges, done, hasOwnAccount, ...mays }: Props) => (
  <Stack>
    {done && (
      <Notice tone="positive" live>
        <p>{text.done[done]}</p>
      </Notice>
    )}
    <Breadcrumb trail={[{ href: '/jeugd', label: text.children }]} current={fullName(family.child)} />
    <ChildHeader
      {...family}
      today={today}
      mayShowBsn={mays.mayShowBsn}
      actions={<Actions child={family.child} {...mays} />}
    />
    <Columns
      side={
        <>
          <ChildWaysCard ways={ways} />
          <Homes family={family} {...mays} />
          <SchoolCard family={family} {...mays} />
          {mays.mayAdmit && hasOwnAccount && <AccountCard child={family.child} />}
          {merges && <MergesCard child={family.child} merges={merges} />}
        </>
      }
    >
      <Guardians family={family} {...mays} />
      <Siblings family={family} today={today} {...mays} />
    </Columns>
  </Stack>
)

const Actions = ({
  child,
  mayChange,
  mayReadRecord,
}: Pick<Props, 'mayChange' | 'mayReadRecord'> & { readonly child: Child }) => (
  <>
    {mayChange && child.birth.kind === 'expected' && (
      <ButtonLink href={`/jeugd/${child.id}/geboorte`} icon="baby">
        {text.recordBirth}
      </ButtonLink>
    )}
    {mayReadRecord && (
      <ButtonLink href={`/jeugd/${child.id}`} look="secondary" icon="notes">
        {text.toRecord}
      </ButtonLink>
    )}
  </>
)

type CardProps = Pick<Props, 'family' | 'mayChange'>

const Guardians = ({ family, mayChange, mayAdmit }: CardProps & Pick<Props, 'mayAdmit'>) => {
  const add = `/jeugd/${family.child.id}/gezin/verzorgers/nieuw`
  if (family.guardians.length === 0) return <NoGuardians add={mayChange ? add : null} />
  return (
    <section class="cjg-stack" aria-labelledby="guardians">
      <div class="cjg-page-header">
        <Heading level={2} id="guardians">
          {text.guardians}
        </Heading>
        {mayChange && (
          <ButtonLink href={add} look="secondary" icon="add" small>
            {text.addGuardian}
          </ButtonLink>
        )}
      </div>
      <Grid>
        {family.guardians.map(guardian => (
          <GuardianCard
            child={family.child}
            guardian={guardian}
            title={titleAmong(family.guardians, guardian)}
            elsewhere={family.elsewhere.get(guardian.id) ?? []}
            mayChange={mayChange}
            mayAdmit={mayAdmit}
          />
        ))}
      </Grid>
    </section>
  )
}

/** Two registrations of one name, as a merge leaves them, each with a title of its own. */
function titleAmong(guardians: readonly Guardian[], guardian: Guardian): string {
  const same = guardians.filter(other => nameKey(other) === nameKey(guardian))
  const name = fullName(guardian)
  return same.length < 2 ? name : text.oneOfSame(name, same.indexOf(guardian) + 1, same.length)
}

const NoGuardians = ({ add }: { readonly add: string | null }) => (
  <Card id="guardians" title={text.guardians}>
    <EmptyState
      title={text.noGuardians.title}
      icon="family"
      action={add === null ? undefined : { href: add, label: text.noGuardians.action, icon: 'add' }}
    >
      {text.noGuardians.body}
    </EmptyState>
  </Card>
)

const Siblings = ({ family: { child, siblings }, today, mayChange }: CardProps & Pick<Props, 'today'>) => (
  <Card
    id="siblings"
    title={text.siblings}
    actions={
      mayChange && (
        <Link href={`/jeugd/nieuw?bij=${child.id}`} icon="add">
          {text.registerSibling}
        </Link>
      )
    }
  >
    {siblings.length === 0 ? (
      <Paragraph>{text.noSiblings}</Paragraph>
    ) : (
      <People
        people={siblings.map(sibling => ({
          initials: initialsOf(fullName(sibling)),
          name: fullName(sibling),
          kind: 'family' as const,
          role: `${ageWords(sibling.birth, today)} · ${birthWords(sibling.birth)}`,
          href: `/jeugd/${sibling.id}/gezin`,
        }))}
      />
    )}
  </Card>
)

const Homes = ({ family: { child, homes }, mayChange }: CardProps) => (
  <Card
    id="homes"
    title={text.homes}
    actions={
      mayChange && (
        <Link href={`/jeugd/${child.id}/gezin/adres`} icon="edit">
          {text.move}
        </Link>
      )
    }
  >
    {homes.length === 0 ? (
      <Paragraph>{text.noHome}</Paragraph>
    ) : (
      homes.map(home => <HomeLines home={home} mayKnow={mayChange} />)
    )}
    {mayChange && homes.length > 0 && (
      <Paragraph look="small">
        <Link href={`/jeugd/${child.id}/gezin/geheim-adres`} icon="lock">
          {text.keepSecret}
        </Link>
      </Paragraph>
    )}
  </Card>
)

const HomeLines = ({ home: { household, residents }, mayKnow }: { readonly home: Home; readonly mayKnow: boolean }) => (
  <div>
    <Paragraph>
      <strong>{mayKnow ? wholeAddress(household) : addressWords(household)}</strong>
      {mayKnow && household.isSecret && ` (${text.secret})`}
      {household.kind === 'institution' && ` (${text.institution})`}
    </Paragraph>
    <Paragraph look="small">{text.livesHere(residents.length, format.list(residents))}</Paragraph>
  </div>
)

const SchoolCard = ({ family: { child, enrolment }, mayChange }: CardProps) => (
  <Card
    id="school"
    title={text.school}
    actions={
      mayChange && (
        <Link href={`/jeugd/${child.id}/gezin/school`} icon="edit">
          {enrolment ? text.changeSchool : text.addSchool}
        </Link>
      )
    }
  >
    <Paragraph>{enrolment ? schoolWords(enrolment) : text.noSchool}</Paragraph>
  </Card>
)
