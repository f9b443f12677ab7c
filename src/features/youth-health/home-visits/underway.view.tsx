/** The page that is kept to open without network. It holds nothing of anybody: what it shows, its script finds in the browser's own store. */

import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { ScoreRow } from '../../../platform/html/components/score-row.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { findings } from '../consultation/outcome.ts'
import { text as consultText } from '../consultation/text.ts'
import { developmentText, longestRemark } from '../development/index.ts'
import { weighings } from '../growth/measurement.form.ts'
import { text as growthText } from '../growth/text.ts'
import { positions } from '../record/observations.ts'
import { ScreeningFields } from '../screening/screening-fields.view.tsx'
import { screeningsAtHome } from './screenings-at-home.ts'
import { underwayText as words } from './underway-text.ts'

export const UnderwayPage = () => (
  <Stack>
    <Heading level={1} id="titel">
      {words.title}
    </Heading>
    <p id="stand" role="status" class="cjg-remark">
      {words.noScript}
    </p>
    <div id="melding" />
    <div id="lijst" />
    <div id="bezoek" hidden>
      <form class="cjg-form" method="post" action="/huisbezoeken/deel" novalidate autocomplete="off">
        <div id="sprong" />
        <div id="feiten" class="cjg-stack" />
        <div data-part="growth">
          <Measure />
        </div>
        <div data-part="development">
          <Card id="kenmerken" title={words.items}>
            <div id="items" />
          </Card>
        </div>
        <div data-part="screening">
          <Screenings />
        </div>
        <div data-part="talk">
          <Talk />
        </div>
        <p id="fouten" class="cjg-fault" role="alert" />
        <ButtonRow>
          <Button icon="check">{words.finish}</Button>
          <ButtonLink href="#" look="subtle">
            {words.back}
          </ButtonLink>
        </ButtonRow>
        <p id="bewaard" class="cjg-visit__kept" role="status" />
      </form>
    </div>
    <div id="verschil" />
    <div id="onderaan" hidden>
      <ButtonRow>
        <Button type="button" look="subtle" icon="trash" name="wis">
          {words.wipe}
        </Button>
        <ButtonLink href="/huisbezoeken" look="secondary">
          {words.noPackage.action}
        </ButtonLink>
      </ButtonRow>
    </div>
    <Prototypes />
    <script src="/huisbezoeken/onderweg.js" type="module" />
  </Stack>
)

const Measure = () => (
  <Card id="meten" title={words.measure}>
    <Reading>
      <NumberField name="weightKg" label={growthText.form.weight} unit="kg" optional="" />
      <div id="gewogen">
        <RadioGroup
          name="weighed"
          label={growthText.form.weighed}
          choices={weighings.map(value => ({ value, label: words.weighings[value] }))}
          optional=""
          inline
        />
      </div>
      <NumberField name="heightCm" label={growthText.form.height} unit="cm" optional="" />
      <RadioGroup
        name="position"
        label={growthText.form.position}
        choices={positions.map(value => ({ value, label: growthText.form.positions[value] }))}
        optional=""
        inline
      />
      <NumberField name="headCircumferenceCm" label={growthText.form.head} unit="cm" optional="" />
    </Reading>
  </Card>
)

/** Every screening that can be done at home, of which the script shows what the visit asks for. */
const Screenings = () => (
  <Card id="screening" title={words.screenings}>
    <Reading>
      {screeningsAtHome.map(id => (
        <div data-screening={id} hidden>
          <ScreeningFields screenings={[id]} faults={{}} typed={{}} />
        </div>
      ))}
    </Reading>
  </Card>
)

const Talk = () => {
  const { form } = consultText
  return (
    <Card id="gesprek" title={words.talk}>
      <Reading>
        <div id="aanwezig" />
        <TextField
          name="presentOther"
          label={form.presentOther}
          hint={form.presentOtherHint}
          maxlength={120}
          optional=""
        />
        <TextAreaField name="note" label={form.note} hint={form.noteHint} rows={4} maxlength={4000} optional="" />
        <RadioGroup
          name="findings"
          label={form.findings}
          choices={findings.map(value => ({ value, label: form.findingWords[value] }))}
          inline
        />
        <TextAreaField name="conclusion" label={form.conclusion} rows={2} maxlength={2000} optional="" />
        <TextAreaField name="advice" label={form.advice} rows={2} maxlength={2000} optional="" />
      </Reading>
    </Card>
  )
}

/** What the script shows more than once: it takes a copy and gives it names. */
const Prototypes = () => (
  <div id="voorbeelden" hidden>
    <ScoreRow
      name="voorbeeld"
      label="–"
      scores={[
        { value: '+', sign: developmentText.sign['+'], word: developmentText.fields.heard['+'], keys: '+=' },
        { value: '-', sign: developmentText.sign['-'], word: developmentText.fields.heard['-'], keys: '-' },
        { value: 'M', sign: developmentText.sign.M, word: developmentText.fields.heard.M, keys: 'm' },
        { value: '', sign: developmentText.fields.clear.sign, word: developmentText.fields.clear.word, look: 'small' },
      ]}
    />
    <Details summary={words.remark}>
      <TextField name="voorbeeld-opmerking" label={words.remark} size="full" maxlength={longestRemark} optional="" />
    </Details>
  </div>
)
