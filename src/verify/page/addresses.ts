/** Where an address on a page leads. */
export type Target =
  /** A file of the site, and a part of it. */
  | { kind: 'own'; path: string; fragment: string }
  | { kind: 'foreign'; url: string }
  /** `mailto:`, `tel:`, `data:` and the like: nothing that is fetched from a host. */
  | { kind: 'none' }
  | { kind: 'broken' };

/** Addresses that mean the same on every page, by site: the header and the footer alone name twenty of them on each. */
const known = new Map<string, Map<string, Target>>();

/** An address as a browser on the page reads it. @param origin of the site, for example `https://jobs.example` */
export function toTarget(address: string, page: string, origin: string): Target {
  if (!/^(?:\/(?!\/)|https?:\/\/)/.test(address)) return readTarget(address, page, origin);
  let ofSite = known.get(origin);
  if (!ofSite) known.set(origin, (ofSite = new Map()));
  let target = ofSite.get(address);
  if (!target) ofSite.set(address, (target = readTarget(address, '/', origin)));
  return target;
}

function readTarget(address: string, page: string, origin: string): Target {
  let url: URL;
  try {
    url = new URL(address, origin + page);
  } catch {
    return { kind: 'broken' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'none' };
  if (url.host !== new URL(origin).host) return { kind: 'foreign', url: url.href };
  try {
    return { kind: 'own', path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'broken' };
  }
}

/** The file a path is served from: `/roles/` is `roles/index.html`. */
export function fileOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index.html` : path}`.slice(1);
}

/** The address of a file: `roles/index.html` is `/roles/`. */
export function pathOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}

/** True for the page of a vacancy: `/jobs/<company>/<vacancy>/`. */
export function isVacancyPath(path: string): boolean {
  return /^\/jobs\/(?!page\/|closed\/)[^/]+\/[^/]+\/$/.test(path);
}
