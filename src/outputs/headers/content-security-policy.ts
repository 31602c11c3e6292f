/**
 * What a page may load and do. Everything of a page is a file of the site, so nothing inline is allowed, and no hash is needed that
 * would change with a page. https://www.w3.org/TR/CSP3/
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Pagefind is WebAssembly. This lets it be compiled, and not `eval`.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // Style sheets hold small pictures, such as the arrow of a select, as `data:`.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  // The search form goes to the site itself; what leaves the site is a link.
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The `Content-Security-Policy` of every file. A worker has the one of its own file, so scripts have it too. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
