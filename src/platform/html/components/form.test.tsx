import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CheckboxGroup, RadioGroup } from './choice-group.view.tsx'
import { DateField } from './date-field.view.tsx'
import { ErrorSummary } from './error-summary.view.tsx'
import { Form } from './form.view.tsx'
import { NumberField } from './number-field.view.tsx'
import { SelectField } from './select-field.view.tsx'
import { TextField } from './text-field.view.tsx'

const drawn = (html: unknown): string => String(html)

test('a field is named by its label, and its hint and fault are read with it', () => {
  const html = drawn(<TextField name="email" label="E-mail" hint="Voor je antwoord" fault="Vul een e-mailadres in." />)
  assert.match(html, /<label[^>]* for="email">E-mail<\/label>/)
  assert.match(html, /<input id="email" name="email" required aria-describedby="email-hint email-fault"/)
  assert.match(html, /aria-invalid="true"/)
  assert.match(html, /id="email-fault"[\s\S]*Vul een e-mailadres in\./)
})

test('a field that may be skipped says so and is not required', () => {
  const html = drawn(<TextField name="note" label="Notitie" optional />)
  assert.match(html, /\(niet verplicht\)/)
  assert.doesNotMatch(html, /required/)
})

test('a figure is read with its unit', () => {
  const html = drawn(<NumberField name="weight" label="Gewicht" unit="kg" value="7,95" />)
  assert.match(html, /aria-describedby="weight-unit"/)
  assert.match(html, /value="7,95"/)
})

test('a day that does not exist comes back as it was typed', () => {
  assert.match(drawn(<DateField name="on" label="Datum" value="31-02-2020" />), /type="text" value="31-02-2020"/)
  assert.match(drawn(<DateField name="on" label="Datum" value="2026-12-02" />), /type="date" value="2026-12-02"/)
})

test('the error summary leads to every faulty field, and to the first choice of a group', () => {
  const choices = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nee' },
  ]
  const summary = drawn(<ErrorSummary faults={{ answer: 'Kies ja of nee.', form: 'Al vastgelegd.' }} />)
  assert.match(summary, /<a href="#answer">Kies ja of nee\.<\/a>/)
  assert.match(summary, /<li>Al vastgelegd\.<\/li>/)
  assert.match(
    drawn(<RadioGroup name="answer" label="Akkoord?" choices={choices} />),
    /<input id="answer"[^>]*value="yes"/,
  )
})

test('without faults there is no error summary', () => {
  assert.equal(drawn(<ErrorSummary faults={{}} />), '')
})

test('what was ticked comes back ticked, also from the lines of a form', () => {
  const choices = ['a', 'b', 'c'].map(value => ({ value, label: value }))
  const html = drawn(<CheckboxGroup name="areas" label="Waarover?" choices={choices} value={'a\nc'} />)
  assert.equal(html.match(/ checked/g)?.length, 2)
  assert.match(html, /value="c" checked/)
})

test('the chosen line of a list comes back chosen', () => {
  const choices = [{ value: 'l', label: 'De Linde' }]
  const html = drawn(<SelectField name="school" label="School" choices={choices} value="l" none="Kies een school" />)
  assert.match(html, /<option value="">Kies een school<\/option><option value="l" selected>/)
})

test('every drawing of a form carries a key of its own, and the version it was read at', () => {
  const keyOf = () => /name="_key" value="([0-9a-f-]{36})"/.exec(drawn(<Form action="/x">.</Form>))?.[1]
  assert.notEqual(keyOf(), keyOf())
  assert.ok(keyOf())
  assert.match(
    drawn(
      <Form action="/x" version={3}>
        .
      </Form>,
    ),
    /name="version" value="3"/,
  )
})
