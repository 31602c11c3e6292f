/** One thing that is wrong with a page. */
export interface Problem {
  /** What is wrong. */
  message: string;
  /** What to do. */
  fix: string;
}

/** A problem with the rule that found it and where. */
export interface Finding extends Problem {
  /** Permanent name of the rule, for example `G07` or `links`. */
  rule: string;
  /** Address of the page from the site's root, for example `/jobs/acme/keeper/`; of a file that is no page, its own path. */
  page: string;
}

/** A problem as rules write it down. */
export function problem(message: string, fix: string): Problem {
  return { message, fix };
}

/** A text in quotes, cut so that a message stays a line. */
export function quote(text: string, most = 70): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? `"${flat}"` : `"${flat.slice(0, most - 1).trimEnd()}…"`;
}
