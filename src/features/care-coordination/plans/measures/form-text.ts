/** The words on the forms where figures are given, assessed and put right. */
export const giveText = {
  title: 'Geef je cijfers',
  introWork: 'Schrijf je eigen cijfers op, of die van iemand die ze je vertelde. Vul alleen in wat je weet.',
  introFamily: 'Hoe gaat het, volgens jou? Vul alleen in wat je wilt. Er is geen goed of fout.',
  givenBy: 'Van wie zijn de cijfers?',
  on: 'Op welke dag?',
  safety: 'Hoe veilig is het nu thuis?',
  safetyHint: (low: string, high: string) => `0 is ${low}, 10 is ${high}.`,
  goal: (title: string) => `Hoe ver is het doel ‘${title}’?`,
  goalHint: {
    'zero-to-ten': '0 is nog niets gelukt, 10 is helemaal gelukt.',
    gas: 'Vergelijk met wat jullie hoopten.',
  },
  satisfaction: 'Hoe tevreden ben je over wat het plan tot nu toe opleverde?',
  satisfactionHint: '1 is helemaal niet, 10 is heel tevreden.',
  words: 'Wil je er iets bij zeggen?',
  audience: 'Wie mogen dit zien?',
  audienceHint: 'Jij ziet je eigen cijfers altijd.',
  save: 'Bewaar de cijfers',
  missing: {
    figures: 'Geef bij minstens één vraag een cijfer.',
    figure: 'Kies een cijfer uit de rij.',
    givenBy: 'Kies van wie de cijfers zijn.',
    on: 'Vul een datum in die niet in de toekomst ligt.',
    audience: 'Kies wie het mogen zien.',
  },
}

export const assessText = {
  title: 'Zelfredzaamheid vastleggen',
  subject: 'Over wie gaat het?',
  version: 'Welke versie?',
  versionHint: 'Bij een huishouden kies je hierboven een volwassene die er woont.',
  on: 'Op welke dag beoordeelde je?',
  onHint: 'De beoordeling gaat over de 30 dagen ervoor.',
  none: 'Niet beoordeeld',
  words: 'Toelichting',
  isTrained: 'Ik ben opgeleid om met de ZRM te beoordelen',
  save: 'Leg de beoordeling vast',
  missing: {
    subject: 'Kies over wie het gaat.',
    version: 'Kies een versie.',
    fit: 'Deze versie past niet bij de leeftijd. Voor wie jonger is dan 12 is er geen versie.',
    level: 'Kies een niveau uit de lijst.',
    levels: 'Beoordeel minstens één domein.',
    isTrained: 'Alleen wie daarvoor is opgeleid, beoordeelt met de ZRM.',
  },
}

export const correctText = {
  title: 'Cijfer verbeteren',
  intro: 'Het nieuwe cijfer komt in de plaats van het oude. Het oude blijft te lezen, met de reden erbij.',
  was: 'Wat er nu staat',
  value: 'Wat moet het zijn?',
  reason: 'Waarom klopt het oude cijfer niet?',
  save: 'Verbeter het cijfer',
  overtaken: (now: string) =>
    `Iemand anders verbeterde dit cijfer net: het is nu ${now}. Wat jij invulde, is niet bewaard en staat hieronder nog. Kijk bij de metingen of het klopt.`,
  missing: { value: 'Kies het cijfer dat klopt.', reason: 'Schrijf op waarom het oude cijfer niet klopt.' },
}
