import type { Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'
import { questionnaires } from '../../../../knowledge/questionnaires/questionnaires.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import { type Bands, scaleIds } from './bands.ts'
import type { LoadedWording } from './store.ts'
import { settingsText as text } from './text.ts'

type Words = Readonly<Record<string, string>>
type Props = { readonly loaded: ReadonlyMap<string, LoadedWording>; readonly faults: Words; readonly saved: boolean }

/** What can be sent here, and what waits for words. */
export const SettingsPage = ({ loaded, faults, saved }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <ErrorSummary faults={faults} />
    {saved && <Saved words={text.load.done} />}
    <Stack>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph>{text.intro}</Paragraph>
      <Table
        caption={text.title}
        columns={[{ label: text.name }, { label: text.words, sentences: true }, { label: text.bands.link }]}
        rows={questionnaires.map(one => [
          one.title,
          <WordsState questionnaire={one} loaded={loaded.get(one.id)} />,
          one.scales.length === 0 ? (
            ''
          ) : (
            <Link href={`/beheer/vragenlijsten/${one.id}`} about={one.title}>
              {text.bands.link}
            </Link>
          ),
        ])}
      />
      <Card id="laden" title={text.load.title}>
        <Paragraph>{text.load.how}</Paragraph>
        <Paragraph look="small">
          <code>{text.load.example}</code>
        </Paragraph>
        <Form action="/beheer/vragenlijsten" upload>
          <FileField name="file" label={text.load.file} accept=".json,application/json" fault={faults.file} />
          <Button icon="upload">{text.load.button}</Button>
        </Form>
      </Card>
    </Stack>
  </>
)

const Saved = ({ words }: { readonly words: string }) => (
  <Notice tone="positive" live>
    <p>{words}</p>
  </Notice>
)

type StateProps = { readonly questionnaire: Questionnaire; readonly loaded: LoadedWording | undefined }

const WordsState = ({ questionnaire, loaded }: StateProps) => {
  if (questionnaire.filledBy === 'teacher') return <Tag>{text.noTeachers}</Tag>
  if (questionnaire.owner === null) return <Tag tone="positive">{text.ownRemark}</Tag>
  if (!loaded) return <Tag tone="warning">{text.notLoaded}</Tag>
  return (
    <CellLines remark={text.licence(loaded.wording.licence)}>
      {text.loaded(format.shortDay(dayInTheNetherlands(loaded.at)))}
    </CellLines>
  )
}

type BandsProps = {
  readonly questionnaire: Questionnaire
  readonly typed: Words
  readonly faults: Words
  readonly saved: boolean
}

export const BandsPage = ({ questionnaire, typed, faults, saved }: BandsProps) => (
  <>
    <Breadcrumb
      trail={[
        { href: '/beheer', label: text.administration },
        { href: '/beheer/vragenlijsten', label: text.title },
      ]}
      current={text.bands.title(questionnaire.title)}
    />
    <ErrorSummary faults={faults} />
    {saved && <Saved words={text.bands.saved} />}
    <div class="cjg-reading">
      <Heading level={1}>{text.bands.title(questionnaire.title)}</Heading>
      <Paragraph>{text.bands.intro}</Paragraph>
      <Form action={`/beheer/vragenlijsten/${questionnaire.id}`}>
        {scaleIds(questionnaire).map(id => (
          <FieldSet legend={questionnaire.scales.find(scale => scale.id === id)?.label ?? text.bands.total}>
            {(['borderline', 'raised'] as const).map(which => (
              <NumberField
                name={`${which}-${id}`}
                label={text.bands[which]}
                whole
                value={typed[`${which}-${id}`]}
                fault={faults[`${which}-${id}`]}
                optional
              />
            ))}
          </FieldSet>
        ))}
        <Button icon="check">{text.bands.save}</Button>
      </Form>
    </div>
  </>
)

export const typedBands = (bands: Bands): Words =>
  Object.fromEntries(
    Object.entries(bands).flatMap(([id, { borderline, raised }]) => [
      [`borderline-${id}`, `${borderline ?? ''}`],
      [`raised-${id}`, `${raised ?? ''}`],
    ]),
  )
