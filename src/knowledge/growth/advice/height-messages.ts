/** Words for the codes about height. */
import { consider, need, noAdvice, noReferral, type Row, refer, watch } from './message.ts'

const askDoctor =
  'Overleg met de jeugdarts over verwijzing naar huisarts of kinderarts; stuur de groeicurve en alle metingen mee.'
const smallForParents =
  'Je kind is kleiner dan we verwachten. De jeugdarts bespreekt met je of verder onderzoek nodig is.'
const tallForParents =
  'Je kind is langer dan we verwachten. De jeugdarts bespreekt met je of verder onderzoek nodig is.'

const small = (code: number, title: string): Row => refer(code, title, askDoctor, smallForParents)
const tall = (code: number, title: string): Row => refer(code, title, askDoctor, tallForParents)

const signs = 'een achterstand in ontwikkeling, opvallend gedrag of een groot hoofd'
const lookFor = (code: number, after: string): Row =>
  consider(
    code,
    'Lang: let op andere verschijnselen',
    `Ga na of er meer opvalt: ${signs}. Zo ja: overleg met de jeugdarts over verwijzing. Zo nee: ${after}`,
    'Je kind is lang. We kijken of dat bij jullie gezin past.',
  )

const puberty = (code: number, title: string, nextStep: string): Row =>
  consider(
    code,
    title,
    nextStep,
    'Je kind is lang. Maak je je zorgen over hoe lang je kind wordt? Bespreek het met de jeugdarts.',
  )

const late = 'Ga na of de puberteit laat begint of traag verloopt. Zo ja: overleg met de jeugdarts over verwijzing.'
const worry = (cm: number) =>
  `Zijn er zorgen over de eindlengte en is de puberteit nog niet klaar? Vanaf ${cm} cm kan de jeugdarts daarvoor verwijzen.`

export const heightMessages: readonly Row[] = [
  need(1010, 'de duur van de zwangerschap'),
  need(1011, 'een eerdere lengte'),
  need(1012, 'de lengte bij de geboorte'),
  need(1013, 'het geboortegewicht'),
  need(1014, 'de lengte van beide ouders'),
  need(1015, 'de datum van de meting'),
  need(1016, 'de geboortedatum'),
  need(1018, 'de lengte'),
  need(1019, 'het geslacht'),
  need(1025, 'een eerdere lengte'),
  noAdvice(1021, 'De richtlijn geldt tot 18 jaar.'),
  noAdvice(1022, 'Voor de eerste maand geeft de richtlijn geen advies.'),
  noAdvice(1024, 'Bij deze leeftijd, zwangerschapsduur en lengte hoort geen SD-score. Controleer wat is ingevuld.'),
  noReferral(1031, 'De lengte van je kind geeft nu geen reden tot zorg.'),
  small(1041, 'Klein, en ook klein geboren'),
  small(1042, 'Klein, en ook licht geboren'),
  small(1043, 'Klein, ook voor de lengte van de ouders'),
  small(1044, 'Erg klein'),
  small(1045, 'Heel erg klein'),
  small(1049, 'Erg klein, bij herhaling'),
  small(1053, 'Klein voor de lengte van de ouders'),
  small(1055, 'De lengte buigt sterk af'),
  small(1061, 'Heel erg klein'),
  small(1062, 'Erg klein, bij herhaling'),
  tall(1046, 'Lang, ook voor de lengte van de ouders'),
  tall(1047, 'Erg lang'),
  tall(1048, 'Heel erg lang'),
  tall(1050, 'Erg lang, bij herhaling'),
  tall(1054, 'De lengte neemt sterk toe'),
  puberty(1071, 'Lang meisje in de puberteit', `${late} ${worry(170)}`),
  puberty(1072, 'Lange jongen in de puberteit', `${late} ${worry(185)}`),
  puberty(1073, 'Lang in de puberteit', late),
  puberty(1074, 'Zorgen over de eindlengte?', worry(170)),
  puberty(1075, 'Zorgen over de eindlengte?', worry(185)),
  watch(
    1076,
    'De lengte buigt af',
    'Meet over 6 maanden opnieuw en vul geboortegewicht en geboortelengte in. Is de afbuiging bij drie metingen meer dan 1,5 SD, en in het laatste half jaar 0,5 SD of meer: overleg met de jeugdarts over verwijzing.',
    'Je kind groeit wat minder snel dan eerst. Over een half jaar meten we opnieuw.',
  ),
  lookFor(1077, 'verwijzen is niet nodig.'),
  consider(
    1079,
    'Lang op jonge leeftijd',
    `Kijk naar tekenen van vroege puberteit en ga na of er meer opvalt: ${signs}. Zo ja: overleg met de jeugdarts over verwijzing. Zo nee: vul de lengte van beide ouders in, als die ontbreekt.`,
    'Je kind is lang. We kijken of dat bij jullie gezin past, en of de puberteit niet te vroeg begint.',
  ),
  lookFor(1081, 'vergelijk met een eerdere lengte.'),
  lookFor(1082, 'vul de lengte van beide ouders in.'),
]
