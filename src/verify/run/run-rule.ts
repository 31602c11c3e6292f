/**
 * Runs a rule.
 * @param subject what it looks at, for the message.
 * @throws Error that names the subject and the rule when the rule itself fails.
 */
export function runRule<T>(id: string, subject: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`The rule ${id} failed on ${subject}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
