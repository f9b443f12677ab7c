export const text = {
  subject: 'Gezonde school: iets loopt binnenkort af',
  body: (link: string, municipality: string) =>
    `Van een school die jij adviseert loopt een certificaat of het vignet binnenkort af. Bekijk welke, en wat er te doen is:\n\n${link}\n\nCJG ${municipality}`,
}
