import type { Professional } from '../../../centre/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { planPath } from '../plans/plan.ts'
import { words } from '../text.ts'
import { ContactTable } from './contact.view.tsx'
import type { SchoolSeen } from './look-up.ts'
import { stepWords } from './overview.view.tsx'
import { type Agreement, schoolPath } from './school.ts'
import { text } from './text.ts'

export type SchoolProps = {
  readonly seen: SchoolSeen
  readonly agreements: readonly Agreement[]
  readonly themes: ReadonlyMap<string, string>
  readonly colleagues: readonly Professional[]
  readonly isSaved: boolean
}

export const SchoolPage = (props: SchoolProps) => {
  const { school, plans, card } = props.seen
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/gezonde-school', label: text.title }]} current={school.name} />
      {props.isSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      <PageHeader
        title={school.name}
        remark={[words.kind[school.kind], card?.town, school.brin && text.brin(school.brin)]
          .filter(Boolean)
          .join(' · ')}
        actions={
          plans[0] ? (
            <ButtonLink href={planPath(plans[0].id)} icon="target">
              {text.plans.open(words.years(plans[0].firstYear, plans[0].lastYear))}
            </ButtonLink>
          ) : (
            <ButtonLink href={`${schoolPath(school.id)}/plannen`} icon="add">
              {text.plans.add}
            </ButtonLink>
          )
        }
      />
      <Columns side={<Side {...props} />}>
        <ToDos {...props} />
        <Contacts {...props} />
        <Certificates {...props} />
        <Agreements {...props} />
      </Columns>
    </Stack>
  )
}

const ToDos = ({ seen, themes }: SchoolProps) => (
  <Card id="te-doen" title={text.toDo} look="solid">
    {seen.toDos.length === 0 ? (
      <Paragraph>{text.toDoNone}</Paragraph>
    ) : (
      <ul>
        {seen.toDos.map(toDo => (
          <li>{words.toDo(toDo, themes)}</li>
        ))}
      </ul>
    )}
  </Card>
)

const Contacts = ({ seen }: SchoolProps) => (
  <Card
    id="contact"
    title={text.contact.title}
    actions={<Link href={`${schoolPath(seen.school.id)}/contacten`}>{text.contact.add}</Link>}
  >
    {seen.contacts.length === 0 ? (
      <Paragraph>{text.contact.none}</Paragraph>
    ) : (
      <ContactTable caption={text.contact.title} contacts={seen.contacts} mayEdit />
    )}
  </Card>
)

const Certificates = ({ seen, themes }: SchoolProps) => (
  <Card
    id="certificaten"
    title={text.certificate.title}
    actions={<Link href={`${schoolPath(seen.school.id)}/certificaten`}>{text.certificate.add}</Link>}
  >
    <SummaryList
      items={[
        {
          label: text.vignet.now,
          value: words.vignet(seen.vignet),
          change: { href: `${schoolPath(seen.school.id)}/vignet`, label: text.vignet.ask },
        },
      ]}
    />
    {seen.certificates.length === 0 ? (
      <Paragraph>{text.certificate.none}</Paragraph>
    ) : (
      <Table
        caption={text.certificate.title}
        columns={[
          { label: text.certificate.columns.theme },
          { label: text.certificate.columns.granted, oneLine: true },
          { label: text.certificate.columns.ends, oneLine: true },
        ]}
        rows={seen.certificates.map(({ theme, grantedOn, endsOn }) => [
          themes.get(theme) ?? theme,
          format.shortDay(grantedOn),
          format.shortDay(endsOn),
        ])}
      />
    )}
  </Card>
)

const Agreements = ({ seen, agreements }: SchoolProps) => (
  <Card
    id="afspraken"
    title={text.agreement.title}
    actions={<Link href={`${schoolPath(seen.school.id)}/afspraken`}>{text.agreement.add}</Link>}
  >
    {agreements.length === 0 && <Paragraph>{text.agreement.none}</Paragraph>}
    {agreements.map(({ agreedOn, endsOn, parties, words: agreed }) => (
      <>
        <Paragraph>
          <strong>{format.list(parties)}</strong>
        </Paragraph>
        <Paragraph>{agreed}</Paragraph>
        <Paragraph look="small">{text.agreement.on(agreedOn, endsOn)}</Paragraph>
      </>
    ))}
  </Card>
)

const Side = ({ seen, colleagues }: SchoolProps) => {
  const { school, card, adviser, plans, minutes } = seen
  const here = schoolPath(school.id)
  const address = card ? [card.street, `${card.postcode} ${card.town}`.trim()].filter(Boolean).join(', ') : ''
  return (
    <>
      <Card id="school" title={text.card.title} actions={<Link href={`${here}/gegevens`}>{text.card.edit}</Link>}>
        <SummaryList
          items={[
            { label: text.card.address, value: address || text.card.unknown },
            { label: text.columns.step, value: stepWords(seen) },
            { label: text.card.ways, value: card?.ways || text.card.unknown },
          ]}
        />
        <Form action={`${here}/adviseur`}>
          <SelectField
            name="adviser"
            label={text.card.adviser}
            choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            none={text.card.none}
            value={adviser?.id}
          />
          <Button look="secondary" small>
            {text.card.setAdviser}
          </Button>
        </Form>
      </Card>
      <Card id="uren" title={text.hours.title} actions={<Link href={`${here}/uren`}>{text.hours.link}</Link>}>
        <Paragraph>{text.hours.about(words.hours(minutes.planned), words.hours(minutes.spent))}</Paragraph>
        <Paragraph look="small">{text.hours.reference}</Paragraph>
      </Card>
      <Card id="plannen" title={text.plans.title} actions={<Link href={`${here}/plannen`}>{text.plans.add}</Link>}>
        {plans.length === 0 && <Paragraph>{text.plans.none}</Paragraph>}
        {plans.map(({ id, firstYear, lastYear }) => (
          <Paragraph>
            <Link href={planPath(id)}>{text.plans.open(words.years(firstYear, lastYear))}</Link>
          </Paragraph>
        ))}
      </Card>
      <Card id="meer" title={text.links}>
        <Ways
          ways={[
            { href: `${here}/profiel`, label: text.profile, icon: 'chart' },
            { href: `${here}/tonen`, label: text.showing, icon: 'eye' },
          ]}
        />
      </Card>
    </>
  )
}
