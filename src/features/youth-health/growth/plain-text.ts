/** The sentence under a chart that a parent may read: what the line does, without figures. */
import type { Measure } from '../../../knowledge/growth/measures.ts'
import type { Child } from '../../../people/index.ts'
import type { GrowthChart } from './growth-chart.ts'
import type { PlainGrowth } from './plain-growth.ts'
import { text } from './text.ts'

type Drawn = Pick<GrowthChart, 'measure' | 'count'>

export function plainWords(plain: PlainGrowth, { measure, count }: Drawn, child: Child): string {
  const name = child.givenNames
  const own = owns[child.sex]
  switch (plain.kind) {
    case 'advice':
      return plain.words
    case 'too-few':
      return `${count > 1 ? `Er zijn nog maar weinig metingen` : `Dit is de eerste meting`} van ${name}. Na de volgende zien we of ${name} ${own} eigen lijn volgt.`
    case 'follows':
      return follows(measure, name, own)
    case 'rises':
    case 'falls':
      return `${moved[plain.kind](measure, name, `in ${text.span(plain.overYears)}`)} We bespreken samen wat dat betekent.`
  }
}

const owns: Record<Child['sex'], string> = { male: 'zijn', female: 'haar', unknown: 'de' }

function follows(measure: Measure, name: string, own: string): string {
  switch (measure) {
    case 'height':
      return `${name} groeit mooi mee met ${own} eigen lijn.`
    case 'weight':
      return `${name} komt mooi aan en volgt ${own} eigen lijn.`
    case 'headCircumference':
      return `Het hoofd van ${name} groeit mooi mee met ${own} eigen lijn.`
    case 'bmi':
    case 'weightForHeight':
      return `Het gewicht van ${name} past nog net zo bij de lengte als eerst.`
  }
}

type Sentence = (measure: Measure, name: string, over: string) => string

const moved: Record<'rises' | 'falls', Sentence> = {
  rises: (measure, name, over) => sentence(measure, name, over, 'meer', 'harder', 'hoger'),
  falls: (measure, name, over) => sentence(measure, name, over, 'minder', 'minder hard', 'lager'),
}

function sentence(measure: Measure, name: string, over: string, gained: string, grew: string, stands: string): string {
  switch (measure) {
    case 'height':
      return `${name} groeide ${over} ${grew} dan verwacht.`
    case 'weight':
      return `${name} kwam ${over} ${gained} aan dan verwacht.`
    case 'headCircumference':
      return `Het hoofd van ${name} groeide ${over} ${grew} dan verwacht.`
    case 'bmi':
    case 'weightForHeight':
      return `Het gewicht van ${name} ligt voor de lengte ${stands} dan eerst.`
  }
}
