/**
 * The publications the growth references come from, worded as in the reference files of nlreferences 0.17.0 and the WHO.
 * The Dutch figures were first published by TNO and LUMC; see docs/sources.md for the terms.
 */
import type { Publication } from '../reference.ts'

export const roede1985: Publication = {
  year: 1985,
  citation:
    'Roede MJ & van Wieringen JC (1985) Growth diagrams 1980: Netherlands third nation-wide survey. Tijdschrift voor Sociale Gezondheidszorg, 63, 1-34.',
}

export const fredriks2004: Publication = {
  year: 2004,
  citation:
    'Fredriks AM, van Buuren S, Jeurissen SER, Dekker FW, Verloove-Vanhorick SP & Wit JM (2004) Height, weight, body mass index and pubertal development references for children of Moroccan origin in The Netherlands. Acta Paediatrica, 93, 817-824.',
}

export const fredriks2000: Publication = {
  year: 2000,
  citation:
    'Fredriks AM, van Buuren S, Burgmeijer RJF, Meulmeester JF, Beuker RJ, Brugman E, Roede MJ, Verloove-Vanhorick SP & Wit JM (2000) Continuing positive secular growth change in The Netherlands 1955-1997. Pediatric Research, 47, 316-323.',
}

export const fredriks2003: Publication = {
  year: 2003,
  citation:
    'Fredriks AM, van Buuren S, Jeurissen SER, Dekker FW, Verloove-Vanhorick SP & Wit JM (2003) Height, weight, body mass index and pubertal development reference values for children of Turkish origin in the Netherlands. European Journal of Pediatrics, 162, 788-793.',
}

export const fredriks2000BodyIndex: Publication = {
  year: 2000,
  citation:
    'Fredriks AM, van Buuren S, Wit JM & Verloove-Vanhorick SP (2000) Body index measurements in 1996-7 compared with 1980. Arch. Dis. Child., 82, 107-112.',
}

export const schonbeck2013: Publication = {
  year: 2013,
  citation: 'Schonbeck Y et. al. (2013) In preparation.',
}

export const schonbeck2011: Publication = {
  year: 2011,
  citation:
    'Schonbeck Y, Talma H, van Dommelen P, Bakker B, Buitendijk SE, HiraSing RA, van Buuren S (2011). Increase in Prevalence of Overweight in Dutch Children and Adolescents: A Comparison of Nationwide Growth Studies in 1980, 1997 and 2009. PLoSone, 6(11), e27608.',
}

export const deWilde2013: Publication = {
  year: 2013,
  citation:
    'de Wilde JA, van Dommelen P, Middelkoop BJ (2013). Appropriate body mass index cut-offs to determine thinness, overweight and obesity in South Asian children in the Netherlands. PLoS One, 8(12):e82822.',
}

export const deWilde2014: Publication = {
  year: 2014,
  citation:
    'de Wilde JA, van Dommelen P, van Buuren S, Middelkoop BJ. Height of South Asian children in the Netherlands aged 0-20 years: secular trends and comparisons with current Asian Indian, Dutch and WHO references, Ann Hum Biol 2014 Jun 25:1-7.',
}

export const vanGamerenOosterom2012: Publication = {
  year: 2012,
  citation:
    'Gameren-Oosterom HBM, van Dommelen P, Oudesluijs-Murphy AM, Buitendijk SE, van Buuren S & van Wouwe JP (2012). Healthy growth in children with Down syndrome. PLoS ONE, 7(2), e31079.',
}

export const boccaTjeertes2012: Publication = {
  year: 2012,
  citation:
    'Bocca-Tjeertes IFA, van Buuren S, Bos AF, Kerstens JM, ten Vergert EM & Reijneveld SA (2012) Growth of Preterm and Full-term Children Aged 0-4 years: Integrating Median Growth and Variability in Growth Charts. Journal of Pediatrics, 161(3), 460-465.e1.',
}

export const who2006: Publication = {
  year: 2006,
  citation: 'WHO Multicentre Growth Reference Study Group (2006), WHO Child Growth Standards',
}

export const who2007: Publication = {
  year: 2007,
  citation: 'WHO (2007), growth reference 5-19 years; de Onis et al., Bull WHO 85:660-667',
}
