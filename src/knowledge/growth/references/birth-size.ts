/**
 * Weight and length at birth by completed week of pregnancy (25-42), Dutch children.
 * Source: growthscreener 1.23.0 (TNO), tables ref.nl5defSGAgewicht and ref.nl5defSGAlengte. The publication behind them was not found;
 * their weights of 25-36 weeks are those of Bocca-Tjeertes et al. 2012 at birth.
 */
import type { Publication } from '../reference.ts'
import { birthReferences } from './references.ts'

const growthscreener: Publication = {
  year: 2019,
  citation: 'growthscreener 1.23.0 (TNO), ref.nl5defSGAgewicht and ref.nl5defSGAlengte',
}

const weeks = '25..42'

export const birthWeight = birthReferences('weight', growthscreener, {
  female: {
    x: weeks,
    L: '0.8089',
    M: '0.877 0.901 0.953 1.034 1.144 1.285 1.452 1.641 1.851 2.08 2.324 2.574 2.823 3.062 3.284 3.484 3.66 3.66',
    S: '0.1805 0.194 0.2035 0.2086 0.2089 0.2051 0.1984 0.19 0.1808 0.1718 0.1636 0.1566 0.1511 0.147 0.1441 0.1425 0.1418 0.1418',
  },
  male: {
    x: weeks,
    L: '1.0885',
    M: '0.962 0.985 1.042 1.131 1.249 1.395 1.565 1.76 1.98 2.222 2.479 2.745 3.01 3.268 3.513 3.74 3.947 3.947',
    S: '0.2111 0.2061 0.2031 0.2014 0.2003 0.1984 0.1952 0.1912 0.1867 0.1818 0.1762 0.1702 0.1646 0.1602 0.1577 0.1575 0.1599 0.1599',
  },
})

export const birthLength = birthReferences('height', growthscreener, {
  female: {
    x: weeks,
    L: '1',
    M: '28.6 30.66 32.66 34.58 36.44 38.22 39.93 41.57 43.12 44.59 45.97 47.27 48.47 49.59 50.62 51.56 52.42 52.42',
    S: '0.0933 0.0955 0.0951 0.0924 0.0874 0.0811 0.074 0.067 0.0605 0.0549 0.0504 0.047 0.0447 0.0432 0.0424 0.0422 0.0425 0.0425',
  },
  male: {
    x: weeks,
    L: '1',
    M: '28.49 30.68 32.8 34.85 36.82 38.71 40.52 42.26 43.91 45.47 46.94 48.32 49.6 50.79 51.88 52.87 53.76 53.76',
    S: '0.1261 0.1134 0.1025 0.0931 0.0846 0.0769 0.0699 0.0638 0.0586 0.0541 0.0502 0.0468 0.0438 0.0413 0.0395 0.0382 0.0377 0.0377',
  },
})
