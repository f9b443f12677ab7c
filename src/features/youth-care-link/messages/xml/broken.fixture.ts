/** Ways to break a message that was good. */
import type { Random } from '../../../../../cast/random.ts'

type Break = (xml: string, random: Random) => string

const places = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(match => ({ at: match.index, text: match[0] }))
const cut = (xml: string, at: number, length: number, by = '') => xml.slice(0, at) + by + xml.slice(at + length)

/** Each of these makes any message wrong. */
export const breaks: Readonly<Record<string, Break>> = {
  truncated: (xml, random) => xml.slice(0, random.between(1, xml.length - 12)),
  'an opening tag less': (xml, random) => {
    const tag = random.pick(places(xml, /<jw\w+:\w+>/g))
    return cut(xml, tag.at, tag.text.length)
  },
  'a closing tag more': (xml, random) => {
    const tag = random.pick(places(xml, /<\/[\w:]+>/g))
    return cut(xml, tag.at, 0, tag.text)
  },
  'an unknown prefix': xml => xml.replace('<ijw:', '<onbekend:'),
  'an entity of its own': xml => `<!DOCTYPE a [<!ENTITY x "boem">]>${xml.slice(xml.indexOf('\n') + 1)}`,
  'entities that grow': xml =>
    `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${xml.slice(xml.indexOf('\n') + 1).replace('>3<', '>&c;<')}`,
  'a file of the server': xml => `<!DOCTYPE a SYSTEM "file:///etc/passwd">${xml.slice(xml.indexOf('\n') + 1)}`,
  'an entity that nobody knows': xml => xml.replace('>3<', '>&onbekend;<'),
  'a processing instruction': xml => xml.replace('?>\n', '?>\n<?doe iets?>'),
  'an attribute': xml => xml.replace('BerichtCode>', 'BerichtCode soort="x">'),
  'text between elements': xml => xml.replace('<ijw:Identificatie>', 'tekst<ijw:Identificatie>'),
  'an open CDATA': xml => xml.replace('<ijw:Identificatie>', '<![CDATA[<ijw:Identificatie>'),
  'a value that is empty': xml => xml.replace(/<ijw:Identificatie>[^<]*</, '<ijw:Identificatie><'),
  'an element in a value': xml => xml.replace(/<ijw:Identificatie>/, '<ijw:Identificatie><ijw:Dagtekening/>'),
  'the header twice': xml => {
    const [from, to] = [xml.search(/<jw\w+:Header>/), xml.search(/<\/jw\w+:Header>/)]
    const header = xml.slice(from, xml.indexOf('>', to) + 1)
    return cut(xml, from, 0, header)
  },
  'identification and day swapped': xml =>
    xml.replace(
      /(<ijw:Identificatie>[^<]*<\/ijw:Identificatie>)(\s*)(<ijw:Dagtekening>[^<]*<\/ijw:Dagtekening>)/,
      '$3$2$1',
    ),
  'a day that is none': xml => xml.replace(/<ijw:Dagtekening>[^<]*</, '<ijw:Dagtekening>2026-02-30<'),
  'another version': xml => xml.replace(/(BerichtSubversie>)2</, '$19<'),
  'deep within itself': xml => xml.replace('<ijw:Identificatie>', '<a>'.repeat(40)),
  'another root': xml => xml.replaceAll(':Bericht', ':Berichtje'),
  'another release': xml => xml.replaceAll('ijw/3_2/jw', 'ijw/2_4/jw'),
  'a sign that XML has not': xml => xml.replace('<ijw:Identificatie>', '<ijw:Identificatie>\u0001'),
  'another encoding by name': xml => xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
}
