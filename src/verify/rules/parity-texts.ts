import type { VacancyFacts } from '../content/entry-facts.ts';
import { buildAgain } from '../faces/claims.ts';
import { finderIn, textOfHtml } from '../faces/shown-text.ts';
import { problem, quote, type Problem } from '../finding.ts';

/** What every description of a vacancy says of the facts that are compared. */
export function descriptionTexts({ words, skills }: VacancyFacts): [what: string, text: string][] {
  return [...words.pay.map((pay): [string, string] => ['pay', pay]), ...skills.map(({ name }): [string, string] => ['skill', name])];
}

/** A problem for each text that a form does not show. @param html what it shows. */
export function absentFrom(
  form: string,
  html: string,
  texts: readonly (readonly [string, string | undefined])[],
  entry: string,
): Problem[] {
  const isShown = finderIn(html, textOfHtml);
  return texts.flatMap(([what, text]) =>
    text === undefined || isShown(text)
      ? []
      : [problem(`the text of ${form} does not show ${quote(text)}, the ${what} of ${entry}`, buildAgain)],
  );
}
