/** Names as the Netherlands has them today; put together by chance, so nobody's. */
export const girls =
  'Emma Julia Mila Tess Sophie Zoë Sara Nora Yara Eva Liv Lieke Noa Saar Anna Nina Evi Maud Fien Elif Amira Zeynep Maryam Lena Zofia Maja Ayla Inaya Roos Lotte'.split(
    ' ',
  )
export const boys =
  'Noah Sem Lucas Finn Levi Daan Luuk Mees James Bram Milan Liam Sam Adam Thijs Noud Otis Hugo Guus Jens Mohammed Yusuf Emir Ali Jakub Filip Elias Siem Boaz Tygo'.split(
    ' ',
  )
export const mothers =
  'Sanne Lisa Kim Fatima Marloes Ingrid Esra Samira Anouk Linda Marieke Karolina Aisha Femke Iris Naima Judith Olga Wendy Hatice'.split(
    ' ',
  )
export const fathers =
  'Mark Jeroen Ahmed Bas Tim Mustafa Rik Piotr Stefan Karim Joost Hassan Niels Sander Erik Omar Dennis Wouter Marek Ruud'.split(
    ' ',
  )
export const surnames =
  'Jansen|de Jong|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kaya|Yılmaz|El Amrani|Benali|Kowalski|Nowak|Tahiri|Demir|Santos|Nguyen'.split(
    '|',
  )
export const streets =
  'Lindelaan Wilgenstraat Havenkade Molenweg Dijkstraat Kerkplein Stationsweg Beukenhof Vlierpad Waterstraat Sluiskade Rietveld'.split(
    ' ',
  )
