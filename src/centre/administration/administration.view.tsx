import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import type { BasicModel } from '../basic-model/filling.ts'
import { text as modelText } from '../basic-model/text.ts'
import type { ModuleState } from '../modules.ts'
import type { Location } from '../municipality.ts'
import type { Organisation, Professional } from '../organisation.ts'
import type { Step } from '../set-up/steps.ts'
import { text as setUpText } from '../set-up/text.ts'
import { organisationKindWords } from '../text.ts'
import { Arrangements } from './arrangements.view.tsx'
import { Locations } from './locations.view.tsx'
import { text } from './text.ts'

export type Deed = keyof typeof text.done
type Props = {
  readonly modules: readonly ModuleState[]
  readonly professionals: readonly Professional[]
  readonly organisations: readonly Organisation[]
  readonly locations: readonly Location[]
  readonly model: BasicModel
  /** The next step of a centre that is being set up; null when it is. */
  readonly step: Step | null
  readonly done: Deed | null
}

export const AdministrationPage = ({ modules, professionals, organisations, locations, model, step, done }: Props) => (
  <Stack>
    {done && (
      <Notice tone="positive" live>
        <p>{text.done[done]}</p>
      </Notice>
    )}
    <PageHeader
      title={text.title}
      remark={text.professionalsCount(professionals.length)}
      actions={
        <>
          <ButtonLink href="/beheer/professionals/nieuw" icon="add">
            {text.addProfessional}
          </ButtonLink>
          <ButtonLink href="/beheer/organisaties/nieuw" look="secondary" icon="add">
            {text.addOrganisation}
          </ButtonLink>
        </>
      }
    />
    <Columns
      side={
        <>
          {step && <SetUpCard step={step} />}
          <NameCard model={model} />
          <AccessLogCard />
          <Locations locations={locations} />
        </>
      }
    >
      <Modules modules={modules} />
      <Arrangements modules={modules} />
      <Professionals professionals={professionals} />
      <Organisations organisations={organisations} />
    </Columns>
  </Stack>
)

const AccessLogCard = () => (
  <Card id="access-log" title={text.accessLog} look="solid">
    <p>{text.accessLogAbout}</p>
    <Link href="/beheer/logboek">{text.toAccessLog}</Link>
  </Card>
)

const Modules = ({ modules }: Pick<Props, 'modules'>) => (
  <Card id="modules" title={text.modules}>
    <Paragraph>{text.modulesShort(modules.filter(({ isOn }) => isOn).length, modules.length)}</Paragraph>
    <Link href="/beheer/onderdelen">{text.toModules}</Link>
  </Card>
)

const SetUpCard = ({ step }: { readonly step: Step }) => (
  <Card id="inrichting" title={setUpText.card.title} look="solid" first>
    <p>{setUpText.card.body(setUpText.titles[step])}</p>
    <Link href="/beheer/inrichting">{setUpText.card.way}</Link>
  </Card>
)

/** Whether the centre may bear its name; the first agreement that ends is told in time. */
const NameCard = ({ model: { name, parts } }: Pick<Props, 'model'>) => {
  const ends = parts.flatMap(({ standing }) => (standing.kind === 'ends' ? [standing.until] : []))
  const first = ends.toSorted(Temporal.PlainDate.compare)[0]
  return (
    <Card id="naam" title={modelText.title} look="solid" first>
      <p>{name.kind === 'may' ? modelText.card.may : modelText.card.mayNot(name.lacks.length)}</p>
      {first && <p>{modelText.card.ends(first)}</p>}
      <Link href="/beheer/basismodel">{modelText.card.way}</Link>
    </Card>
  )
}

const Professionals = ({ professionals }: Pick<Props, 'professionals'>) => (
  <Card id="professionals" title={text.professionals}>
    {professionals.length === 0 ? (
      <EmptyState title={text.noProfessionals.title} icon="users">
        {text.noProfessionals.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.professionals}
        columns={[
          { label: text.columns.name, oneLine: true },
          { label: text.columns.profession },
          { label: text.columns.organisation },
          { label: text.columns.phone, oneLine: true },
        ]}
        rows={professionals.map(professional => [
          <Link href={`/beheer/professionals/${professional.id}`}>{professional.name}</Link>,
          professional.profession,
          professional.organisation.name,
          professional.phone ?? text.unknown,
        ])}
      />
    )}
  </Card>
)

const Organisations = ({ organisations }: Pick<Props, 'organisations'>) => (
  <Card id="organisations" title={text.organisations}>
    {organisations.length === 0 ? (
      <EmptyState title={text.noOrganisations.title} icon="building">
        {text.noOrganisations.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.organisations}
        columns={[
          { label: text.columns.name },
          { label: text.columns.kind },
          { label: text.columns.reach, oneLine: true },
        ]}
        rows={organisations.map(organisation => [
          organisation.name,
          organisationKindWords[organisation.kind],
          <CellLines remark={organisation.email ?? ''}>{organisation.phone ?? text.unknown}</CellLines>,
        ])}
      />
    )}
  </Card>
)
