/** Key figures of Vlierdam's neighbourhoods, as CBS would lay them out. Made up, and they say so. */
import { lookAtNeighbourhoodFigures, takeNeighbourhoodFigures } from '../src/features/governance/index.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const civilServant = actorOf(professionals.civilServant)

const heading =
  'WijkenEnBuurten;Naam;AantalInwoners_5;k_0Tot15Jaar_8;k_15Tot25Jaar_9;HuishoudensTotaal_28;HuishoudensMetEenLaagInkomen_80;PercentageJongerenMetJeugdzorg_91'
const rows = [
  'NL00;Nederland;18000000;2700000;2200000;8400000;7.0;10.0',
  'GM9901;Vlierdam;61250;9640;7190;27150;7.8;10.6',
  'WK990100;Centrum;14820;1630;2110;7940;9.6;10.9',
  'WK990101;Noord;21460;4120;2490;8760;10.4;13.2',
  'WK990102;De Biezen;16310;2830;1790;6810;4.1;8.0',
  'WK990103;Buitengebied;8660;1060;800;3640;3.2;6.4',
  'BU99010000;Oude Haven;6210;560;980;3590;10.8;11.3',
  'BU99010001;Stationskwartier;8610;1070;1130;4350;8.7;10.6',
  'BU99010100;Wilgenbuurt;9320;1990;1080;3640;13.7;15.1',
  'BU99010101;Sluispolder;7240;1390;830;2930;9.0;12.4',
  'BU99010102;De Dreef;4900;740;580;2190;6.3;10.2',
  'BU99010200;Biezen-Oost;9480;1720;1030;3890;4.4;8.3',
  'BU99010201;Biezen-West;6830;1110;760;2920;3.7;7.6',
  'BU99010300;Polderdorp;5240;690;500;2160;3.0;6.1',
  'BU99010301;Verspreide huizen;3420;370;300;1480;.;.',
]

export async function playNeighbourhoods(as: As): Promise<void> {
  const read = await as(civilServant, 25, ctx =>
    lookAtNeighbourhoodFigures(
      ctx,
      {
        year: ctx.today.year - 1,
        source: 'Verzonnen cijfers van de demo',
        datedOn: Temporal.PlainDate.from({ year: ctx.today.year - 1, month: 9, day: 30 }),
      },
      [{ name: 'demo.csv', text: [heading, ...rows].join('\n') }],
    ),
  )
  if (read.kind === 'refused') throw new Error('the key figures of the demo are refused')
  await as(civilServant, 25, ctx => takeNeighbourhoodFigures(ctx, read.id, ''))
}
