import { type Child, fullName } from '../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { Segments } from '../../platform/html/components/tabs.view.tsx'
import { Tag, type Tone } from '../../platform/html/components/tag.view.tsx'
import { type Consent, isConflict, lastWords, ownWord } from './consent.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly children: readonly Child[]
  readonly reader: string
  readonly consents: readonly Consent[]
  readonly justSaid: boolean
}

const nameOf = (child: Child): string => child.givenNames || fullName(child)

export const ConsentsPage = ({ child, children, reader, consents, justSaid }: Props) => (
  <Stack>
    {justSaid && (
      <Notice tone="positive" live>
        <p>{text.saved}</p>
      </Notice>
    )}
    <PageHeader title={text.title} remark={text.remark(nameOf(child))} actions={<PrintButton look="subtle" />} />
    {children.length > 1 && (
      <Segments
        label={text.who}
        tabs={children.map(one => ({ href: `/mijn/toestemmingen?kind=${one.id}`, label: nameOf(one) }))}
        current={`/mijn/toestemmingen?kind=${child.id}`}
      />
    )}
    {consents.length === 0 && (
      <EmptyState title={text.none.title} icon="check">
        {text.none.body}
      </EmptyState>
    )}
    {consents.map((consent, place) => (
      <ConsentCard consent={consent} child={child} reader={reader} id={`t${place + 1}`} />
    ))}
    <Paragraph look="small">{text.index}</Paragraph>
    <Paragraph look="small">{text.plan}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/mijn" look="secondary">
        Mijn CJG
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

type CardProps = Pick<Props, 'child' | 'reader'> & { readonly consent: Consent; readonly id: string }

const ConsentCard = ({ consent, child, reader, id }: CardProps) => {
  const words = text.purpose[consent.purpose]
  return (
    <Card id={id} title={words.title(consent.about)} actions={<StandingTag consent={consent} />}>
      <Paragraph>{words.about}</Paragraph>
      {consent.standing && (
        <Paragraph>
          <strong>{text.standing(consent.standing)}</strong>
        </Paragraph>
      )}
      {isConflict(consent.words) && (
        <Notice tone="warning" title={text.conflict}>
          <p>{words.conflict}</p>
        </Notice>
      )}
      <Said consent={consent} />
      <Details summary={text.whatIfNo}>
        <Paragraph>{words.no}</Paragraph>
      </Details>
      {consent.mayAnswer && <Answer consent={consent} child={child} reader={reader} id={id} />}
    </Card>
  )
}

const StandingTag = ({ consent: { standing } }: Pick<CardProps, 'consent'>) =>
  standing && <Tag tone={tones[standing.kind]}>{text.tag[standing.kind]}</Tag>

const tones: Readonly<Record<NonNullable<Consent['standing']>['kind'], Tone>> = {
  given: 'positive',
  awaits: 'neutral',
  refused: 'warning',
  'not-arranged': 'info',
}

/** The last word of each, and folded away every word before it. */
const Said = ({ consent: { words } }: Pick<CardProps, 'consent'>) => {
  if (words.length === 0) return <Paragraph>{text.nobody}</Paragraph>
  const last = lastWords(words)
  return (
    <>
      <ul>
        {last.map(({ name, says, on }) => (
          <li>{text.word(name, says, on)}</li>
        ))}
      </ul>
      {words.length > last.length && (
        <Details summary={text.history}>
          <ul>
            {words.toReversed().map(({ name, says, on }) => (
              <li>{text.word(name, says, on)}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const Answer = ({ consent, child, reader, id }: CardProps) => {
  const own = ownWord(consent.words, reader)?.says
  const about = text.purpose[consent.purpose].title(consent.about)
  return (
    <Form action="/mijn/toestemmingen">
      <input type="hidden" name="child" value={child.id} />
      <input type="hidden" name="purpose" value={consent.purpose} />
      <input type="hidden" name="key" value={consent.key} />
      <input type="hidden" name="at" value={id} />
      <ButtonRow>
        {own !== 'yes' && (
          <Button
            name="says"
            value="yes"
            look="secondary"
            aria-label={`${own === 'no' ? text.yesAfterAll : text.sayYes}: ${about}`}
          >
            {own === 'no' ? text.yesAfterAll : text.sayYes}
          </Button>
        )}
        {own !== 'no' && (
          <Button
            name="says"
            value="no"
            look="secondary"
            aria-label={`${own === 'yes' ? text.takeBack : text.sayNo}: ${about}`}
          >
            {own === 'yes' ? text.takeBack : text.sayNo}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
