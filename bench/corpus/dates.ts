const dayLength = 24 * 60 * 60 * 1000;

/** The calendar day (UTC) so many days after a moment; negative for before. */
export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayLength).toISOString().slice(0, 10);
}
