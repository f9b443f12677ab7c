import { type Lack, letterOf, letters, type parts } from '../../knowledge/basic-model/basic-model.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { BasicModel, PartOfModel, TermSetting } from './filling.ts'
import { TermCard } from './term.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly model: BasicModel
  readonly municipality: string
  /** The administrator; a civil servant reads. */
  readonly mayChange: boolean
  readonly said: 'saved' | 'term-set' | null
  readonly settings: readonly TermSetting[]
  readonly faults: Faults
  readonly typed: Typed
  /** What another window set in the meantime. */
  readonly newer: TermSetting | null
}

export const BasicModelPage = (props: Props) => {
  const { model, municipality, mayChange, said, faults } = props
  return (
    <Stack>
      {mayChange && <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />}
      <ErrorSummary faults={faults} />
      {said && (
        <Notice tone="positive" live>
          {said === 'saved' ? text.saved : text.termSaved}
        </Notice>
      )}
      <PageHeader
        title={text.title}
        remark={text.intro}
        actions={
          mayChange && (
            <ButtonLink href="/beheer/basismodel/nieuw" icon="add">
              {text.add}
            </ButtonLink>
          )
        }
      />
      <NameNotice model={model} municipality={municipality} />
      <Lacking model={model} mayChange={mayChange} />
      {letters.map(letter => (
        <Card id={`deel-${letter.toLowerCase()}`} title={text.letter[letter]}>
          <PartsTable
            caption={text.letter[letter]}
            parts={model.parts.filter(({ part }) => letterOf[part] === letter)}
            mayChange={mayChange}
          />
        </Card>
      ))}
      <Card id="inlooppunt" title={text.walkIn}>
        <p>{model.walkIns.length > 0 ? text.open(model.walkIns) : text.notOpen}</p>
      </Card>
      {mayChange && <TermCard {...props} />}
    </Stack>
  )
}

const NameNotice = ({ model: { name }, municipality }: Pick<Props, 'model' | 'municipality'>) => {
  const centre = `CJG ${municipality}`
  return name.kind === 'may' ? (
    <Notice tone="positive" title={text.may.title(centre)}>
      <p>{name.until ? text.may.until(name.until) : text.may.always}</p>
    </Notice>
  ) : (
    <Notice tone="warning" title={text.mayNot.title(municipality)}>
      <p>{text.mayNot.body(name.lacks.length)}</p>
    </Notice>
  )
}

const Lacking = ({ model: { name }, mayChange }: Pick<Props, 'model' | 'mayChange'>) =>
  name.kind === 'may' ? null : (
    <Card id="ontbreekt" title={text.missingTitle} look="solid">
      <ul>
        {name.lacks.map(lack => (
          <li>
            {text.lack(lack)}
            {mayChange && <Mend lack={lack} />}
          </li>
        ))}
      </ul>
    </Card>
  )

const Mend = ({ lack }: { readonly lack: Lack }) => (
  <>
    {': '}
    {lack === 'walk-in' ? (
      <Link href="/beheer/locaties">{text.mayNot.openLocation}</Link>
    ) : (
      <Link href={newFillingHref(lack)} about={text.part[lack]}>
        {text.mayNot.mend}
      </Link>
    )}
  </>
)

const newFillingHref = (part: (typeof parts)[number]): string => `/beheer/basismodel/nieuw?deel=${part}`

type TableProps = {
  readonly caption: string
  readonly parts: readonly PartOfModel[]
  readonly mayChange: boolean
}

const PartsTable = ({ caption, parts: about, mayChange }: TableProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.part },
      { label: text.columns.standing },
      { label: text.columns.by, sentences: true },
    ]}
    rows={about.map(({ part, standing, fillings }) => [
      text.part[part],
      <Tag tone={tones[standing.kind]}>{text.standing(standing)}</Tag>,
      fillings.length === 0
        ? text.nobody
        : fillings.map(({ id, organisationName, title, parties, from, until }) => (
            <div>
              <CellLines remark={`${parties} · ${text.term(from, until)}`}>
                {mayChange ? (
                  <Link href={`/beheer/basismodel/invullingen/${id}`}>{text.by(organisationName, title)}</Link>
                ) : (
                  text.by(organisationName, title)
                )}
              </CellLines>
            </div>
          )),
    ])}
  />
)

const tones = {
  filled: 'positive',
  ends: 'warning',
  begins: 'warning',
  ended: 'negative',
  'not-filled': 'negative',
} as const
