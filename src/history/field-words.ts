/** What a reader calls fields whose own name does not say it. */
const names: Record<string, string> = {
  requisitionId: "The employer's own number",
  experienceInPlaceOfEducation: 'Whether experience can stand in for education',
  scene: 'Place whose text is shown',
  hybrid: 'Hybrid policy',
  remote: 'Remote policy',
  stack: 'Notes or groups of the stack',
  imported: 'Board the vacancy came from',
  status: 'Status',
  closedOn: 'Closing day',
  company: 'Company',
  summary: 'Who wrote the summary',
  source: 'Details of the source',
  rows: 'Details of the figures',
  aliases: 'Other names',
  previous: 'Step below on the ladder',
  next: 'Step above on the ladder',
  interviewQuestions: 'Details of interview questions',
  process: 'Hiring process',
};

/** `Team`, `Other names`: a field of a content file as the subject of a sentence. */
export function fieldWords(field: string): string {
  const words = names[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
