import { ageWords, fullName } from '../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Candidate } from './candidates.ts'
import type { Standing } from './store.ts'
import { text } from './text.ts'
import { UnrecordedCard } from './unrecorded/unrecorded.view.tsx'
import type { OwnUnrecorded } from './unrecorded/unrecorded-of.ts'

type Props = {
  readonly candidates: readonly Candidate[]
  readonly given: readonly Standing[]
  readonly unrecorded: readonly OwnUnrecorded[]
  /** The child from whose record she came. */
  readonly asked: string | null
  readonly today: Temporal.PlainDate
}

export const PreparePage = (props: Props) => (
  <Stack>
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonLink href="/huisbezoeken/onderweg" look="secondary" icon="home">
          {text.open}
        </ButtonLink>
      }
    />
    {props.candidates.length === 0 ? <Nobody /> : <Choose {...props} />}
    {props.given.length > 0 && (
      <Card id="meegenomen" title={text.given.title}>
        <ul>
          {props.given.map(one => (
            <li>{text.given.row(one)}</li>
          ))}
        </ul>
      </Card>
    )}
    {props.unrecorded.length > 0 && <UnrecordedCard all={props.unrecorded} />}
    <script src="/huisbezoeken/meenemen.js" type="module" />
  </Stack>
)

const Nobody = () => (
  <EmptyState icon="home" title={text.empty.title} action={{ href: '/jeugd', label: text.empty.action }}>
    {text.empty.body}
  </EmptyState>
)

/** The script sends this form and keeps the answer; without it the button stays away and the ordinary pages are near. */
const Choose = ({ candidates, asked, today }: Props) => (
  <Card id="kiezen" title={text.takeTitle}>
    <Reading>
      <Form action="/huisbezoeken/pakket" id="meenemen">
        {asked !== null && <input type="hidden" name="kind" value={asked} />}
        <CheckboxGroup
          name="child"
          label={text.choose}
          choices={candidates.map(({ child, moment, at }) => ({
            value: child.id,
            label: text.candidate(fullName(child), ageWords(child.birth, today), text.moment(moment), at),
          }))}
          value={candidates.filter(one => one.isAtHome).map(({ child }) => child.id)}
          optional=""
        />
        <Paragraph look="small">{text.kept}</Paragraph>
        <p id="meenemen-stand" class="cjg-fault" role="status" />
        <div id="meenemen-knop" hidden>
          <ButtonRow>
            <Button icon="download">{text.take}</Button>
          </ButtonRow>
        </div>
      </Form>
      <div id="zonder-script">
        <Paragraph>{text.noScript}</Paragraph>
        <ul>
          {candidates.map(({ child, moment }) => (
            <li>
              <Link href={`/jeugd/${child.id}/consult?moment=${moment}`}>{`${text.consult}: ${fullName(child)}`}</Link>
            </li>
          ))}
        </ul>
      </div>
    </Reading>
  </Card>
)
