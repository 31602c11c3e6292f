/** Words to put into the gaps of a sentence, by the name of the gap. */
export type Words = Readonly<Record<string, string>>;

/**
 * Puts words into the `{gaps}` of a sentence; a gap at its start gets a capital.
 * @throws Error when there is no word for a gap: a brace left in a body would be an expression of MDX.
 */
export function fill(sentence: string, words: Words): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`There is no word for {${name}} in "${sentence}".`);
    return word;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
