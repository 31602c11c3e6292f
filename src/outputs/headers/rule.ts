/** The headers this site sends; a misspelt name is a type error. */
export type HeaderName =
  | 'Access-Control-Allow-Origin'
  | 'Cache-Control'
  | 'Content-Security-Policy'
  | 'Content-Type'
  | 'Cross-Origin-Opener-Policy'
  | 'Cross-Origin-Resource-Policy'
  | 'Permissions-Policy'
  | 'Referrer-Policy'
  | 'Strict-Transport-Security'
  | 'X-Content-Type-Options'
  | 'X-Frame-Options';

export type Headers = Readonly<Partial<Record<HeaderName, string>>>;

/** What files are sent with whose path matches. */
export interface HeaderRule {
  /** As a browser asks for it; at most one `*`, which stands for anything, `/` included. */
  path: string;
  headers: Headers;
}

/**
 * A text as a regular expression that matches it alone. `RegExp.escape` writes a first letter as a number too, which nobody can read in
 * a configuration.
 */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
