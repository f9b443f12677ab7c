/** The words of `urgenciesIn`, per language of the site; between two stands a bar. Ours; see there. */
export type Phrases = Readonly<Record<'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk' | 'fr' | 'es', string>>

const danger: Phrases = {
  nl:
    '112 | gevaar | noodgeval* | bloedt | bewusteloos | vergiftig* | mes | wapen | stikt | ademt niet | ' +
    'geschud | nu gevaar* | overdosis',
  en:
    'in danger | emergency | is bleeding | unconscious | poison* | knife | not breathing | choking | overdose | ' +
    'shook my baby',
  tr: 'tehlike* | acil durum* | kanıyor | bayıldı | zehirlen* | bıçak* | nefes almıyor | boğuluyor',
  ar: '*خطر | *طوارئ | *ينزف | *تنزف | فاقد الوعي | فاقدة الوعي | *تسمم* | *سكين* | لا يتنفس | لا تتنفس | ' + '*يختنق',
  pl:
    'niebezpieczenstw* | nagły wypadek | krwawi | nieprzytomn* | zatruci* | zatruł* | nóż | nożem | ' +
    'nie oddycha | dusi się',
  uk: 'небезпец* | небезпек* | кровотеч* | непритомн* | отруї* | ніж | ножем | не дихає | задихається',
  fr:
    'en danger | urgence | saigne | inconscient* | empoisonn* | couteau* | ne respire pas | ne respire plus | ' +
    "s'étouffe",
  es:
    'en peligro | emergencia | sangra | sangrando | inconsciente | envenen* | intoxic* | cuchillo* | ' +
    'no respira | se ahoga',
}

const suicide: Phrases = {
  nl:
    'zelfmoord* | suicid* | zelfdoding* | dood wil* | niet meer leven | niet meer wil* leven | wil dood | wil * dood | ' +
    'wil doodgaan | wil * doodgaan | wil niet meer verder | wil * niet meer verder | mezelf snij* | mezelf pijn doe* | mezelf iets aandoen | ' +
    'einde aan mijn leven | 113',
  en:
    'suicid* | kill myself | killing myself | want to die | wants to die | end my life | hurt myself | ' +
    'hurting myself | cut myself',
  tr: 'intihar* | kendimi öldür* | ölmek isti* | yaşamak istemi* | kendime zarar*',
  ar: '*انتحار* | *انتحر | *أقتل نفسي | *اريد ان اموت | *أريد أن أموت | لا أريد أن أعيش | *اؤذي نفسي | ' + '*أؤذي نفسي',
  pl:
    'samobójstw* | samobójcz* | zabić się | zabiję się | się zabić | chcę umrzeć | nie chcę żyć | ' +
    'okaleczam się | się tnę',
  uk: "самогубств* | суїцид* | вбити себе | уб'ю себе | хочу померти | не хочу жити | ріжу себе",
  fr:
    'suicid* | me tuer | envie de mourir | veux mourir | veut mourir | plus envie de vivre | me faire du mal | ' +
    'automutil*',
  es:
    'suicid* | matarme | quiero morir* | quiere morir* | no quiero vivir | quitarme la vida | hacerme daño | ' +
    'me corto',
}

const unsafeAtHome: Phrases = {
  nl:
    'mishandel* | misbruik* | slaat mij | slaat me | slaat hem | slaat haar | slaat ons | geslagen | bedreig* | ' +
    'aanrand* | verkracht* | huiselijk geweld | onveilig | veilig thuis | bang voor mijn vader | ' +
    'bang voor mijn moeder | bang voor mijn man | bang voor mijn vrouw | bang voor mijn vriend | ' +
    'bang voor mijn partner | bang voor mijn ex | bang voor mijn stiefvader | bang voor mijn stiefmoeder | ' +
    "bang voor mijn broer | bang voor m'n vader | bang voor m'n moeder | bang voor m'n man | bang voor m'n ex",
  en:
    'abuse* | abusing | hits me | hits us | beats me | beats us | beaten | threaten* | rape* | molest* | ' +
    'domestic violence | unsafe | afraid of my father | scared of my father | afraid of my dad | ' +
    'scared of my dad | afraid of my mother | scared of my mother | afraid of my mum | scared of my mum | ' +
    'afraid of my mom | scared of my mom | afraid of my husband | scared of my husband | afraid of my wife | ' +
    'scared of my wife | afraid of my boyfriend | scared of my boyfriend | afraid of my partner | ' +
    'scared of my partner | afraid of my ex | scared of my ex | afraid of my stepfather | ' +
    'scared of my stepfather | afraid of my brother | scared of my brother',
  tr:
    'şiddet* | istismar* | dövüyor* | dövdü* | dayak* | vuruyor | tehdit* | tecavüz* | taciz* | ' +
    'babamdan kork* | kocamdan kork*',
  ar:
    '*عنف* | *يضربني | *يضربنا | *تضربني | *ضربني | *اغتصاب* | *اعتداء* | *تحرش* | *يهددني | *يهددنا | ' +
    '*سوء المعاملة',
  pl:
    'przemoc* | bije mnie | bije nas | mnie bije | nas bije | pobił* | grozi mi | zgwałc* | gwałt* | molest* | ' +
    'znęca* | boję się męża | boję się ojca',
  uk:
    "насильств* | б'є мене | мене б'є | б'є нас | нас б'є | побив* | погрож* | зґвалт* | згвалт* | знуща* | " +
    'боюся чоловіка | боюся батька',
  fr:
    'maltrait* | me frappe | nous frappe | me bat | nous bat | battue | menace de | viol | violé* | violence* | ' +
    'abus sexuel* | peur de mon père | peur de mon mari',
  es:
    'maltrat* | abuso* | abusa* | me pega | nos pega | me golpea | me amenaza | violación | violó | ' +
    'violencia* | miedo a mi padre | miedo a mi marido | miedo de mi marido',
}

const childAlone: Phrases = {
  nl:
    'kindertelefoon | niemand om mee te praten | durf niemand | durf het niemand | durf aan niemand | ' +
    'durf het aan niemand | weggelopen van huis',
  en: 'nobody to talk to | no one to talk to | ran away from home | run away from home',
  tr: 'konuşacak kimsem yok | evden kaç*',
  ar: 'ليس لدي من أتحدث معه | لا أحد أتحدث معه | *هربت من البيت | *هربت من المنزل',
  pl: 'nie mam z kim porozmawiać | uciekłem z domu | uciekłam z domu',
  uk: 'нема з ким поговорити | немає з ким поговорити | втік з дому | втекла з дому',
  fr: 'personne à qui parler | fugué | fugue',
  es: 'nadie con quien hablar | no tengo con quien hablar | me escapé de casa',
}

export const phrasesOfUrgency = { danger, suicide, 'unsafe-at-home': unsafeAtHome, 'child-alone': childAlone } as const
