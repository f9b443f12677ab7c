import { type Want, wants } from '../../knowledge/consent/asking-for.ts'
import type { Right } from '../../knowledge/consent/rights.ts'
import { type SharedPart, sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { type Child, fullName, type Statement } from '../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Segments } from '../../platform/html/components/tabs.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { type Way, Ways } from '../../platform/html/components/ways.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Subject } from '../sight.ts'
import type { Seen } from './right-request.ts'
import { StandingTag } from './standing-tag.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly subject: Subject
  /** Everyone whose rights the reader may look at. */
  readonly children: readonly Child[]
  readonly requests: readonly Seen[]
  readonly statements: readonly Statement[]
  readonly rightOf: (want: Want, file: SharedPart) => Right
  /** Files the reader may inspect, so may add an own view to. */
  readonly mayState: readonly SharedPart[]
  readonly said: 'stated' | 'unstated' | null
  readonly faults: Faults
  readonly typed: Typed
}

const nameOf = (child: Child): string => child.givenNames || fullName(child)

export const RightsPage = (props: Props) => {
  const { subject, children, requests, said, faults } = props
  const { child } = subject
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {said && (
        <Notice tone="positive" live>
          <p>{said === 'stated' ? text.statement.saved : text.statement.gone}</p>
        </Notice>
      )}
      <PageHeader title={subject.as === 'self' ? text.titleSelf : text.title} remark={text.intro(nameOf(child))} />
      {children.length > 1 && (
        <Segments
          label={text.who}
          tabs={children.map(one => ({ href: `/mijn/rechten?kind=${one.id}`, label: nameOf(one) }))}
          current={`/mijn/rechten?kind=${child.id}`}
        />
      )}
      <Card id="gegevens" title={text.elsewhere.title}>
        <Ways ways={elsewhere(child.id)} />
      </Card>
      {requests.length > 0 && <Requests requests={requests} />}
      {wants.map(want => (
        <WantCard want={want} {...props} />
      ))}
      <Statements {...props} />
      <ButtonRow>
        <ButtonLink href="/mijn" look="secondary">
          Mijn CJG
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

/** Everything else a family can see and decide about its data. */
const elsewhere = (child: string): readonly Way[] => [
  { href: `/mijn/logboek?kind=${child}`, icon: 'eye', ...text.elsewhere.log },
  { href: `/mijn/toestemmingen?kind=${child}`, icon: 'check', ...text.elsewhere.consents },
  { href: `/mijn/wat-zien-mijn-ouders?kind=${child}`, icon: 'users', ...text.elsewhere.sight },
  { href: '/mijn/download', icon: 'download', ...text.elsewhere.download },
]

const Requests = ({ requests }: Pick<Props, 'requests'>) => (
  <Card id="verzoeken" title={text.mine}>
    {requests.map(({ request, standing }) => (
      <Paragraph>
        <Link href={`/mijn/rechten/verzoeken/${request.id}`}>{text.line(request.wanted, request.file)}</Link>{' '}
        <StandingTag standing={standing} />
      </Paragraph>
    ))}
  </Card>
)

/** One right: what it is, whose word it needs, and a way to use it for each file. */
const WantCard = ({ want, subject, rightOf }: Props & { readonly want: Want }) => {
  const rights = sharedParts.map(file => ({ file, right: rightOf(want, file) }))
  const open = rights.filter(({ right }) => right.kind === 'may' || right.kind === 'together')
  const rules = new Set(rights.map(({ right }) => text.rule(right)))
  return (
    <Card id={want} title={text.want[want].title}>
      <Paragraph>{text.want[want].about}</Paragraph>
      <Paragraph look="small">{[...rules].join(' ')}</Paragraph>
      {open.length > 0 && (
        <Details summary={text.want[want].button}>
          <ul>
            {open.map(({ file }) => (
              <li>
                <Link
                  href={`/mijn/rechten/verzoek?${new URLSearchParams({ kind: subject.child.id, recht: want, dossier: file })}`}
                  about={text.want[want].title}
                >
                  {text.file[file]}
                </Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  )
}

const Statements = ({ subject, statements, mayState, faults, typed }: Props) => (
  <Card id="verklaring" title={text.statement.title}>
    <Paragraph>{text.statement.about}</Paragraph>
    {statements.map(({ id, words, file }) => (
      <>
        <Paragraph>
          <strong>{text.file[file]}</strong>: „{words}”
        </Paragraph>
        <Form action={`/mijn/rechten/verklaring/${id}/intrekking`} inline>
          <input type="hidden" name="child" value={subject.child.id} />
          <Button look="secondary" small aria-label={`${text.statement.withdraw}: ${text.file[file]}`}>
            {text.statement.withdraw}
          </Button>
        </Form>
      </>
    ))}
    {mayState.length === 0 ? (
      <EmptyState title={text.nothing.title} icon="lock">
        {subject.as === 'self' ? text.nothing.self : text.nothing.ward(nameOf(subject.child))}
      </EmptyState>
    ) : (
      <Form action="/mijn/rechten/verklaring">
        <input type="hidden" name="child" value={subject.child.id} />
        <RadioGroup
          name="file"
          label={text.statement.file}
          choices={mayState.map(value => ({ value, label: text.file[value] }))}
          value={typed.file ?? mayState[0]}
          fault={faults.file}
        />
        <TextAreaField
          name="words"
          label={text.statement.words}
          rows={4}
          maxlength={4000}
          value={typed.words}
          fault={faults.words}
        />
        <Button look="secondary">{text.statement.save}</Button>
      </Form>
    )}
  </Card>
)
