import { contentSecurityPolicy } from './content-security-policy.ts';
import { permissionsPolicy } from './permissions-policy.ts';
import type { HeaderRule } from './rule.ts';

const twoYearsInSeconds = 2 * 365 * 24 * 60 * 60;

/**
 * What every file is sent with.
 *
 * `Strict-Transport-Security` holds for the host of the site and the hosts below it. It does not say `preload`: that word lets anybody
 * put the domain on a list inside browsers, which takes months to leave, so it is for the owner of the whole domain to add.
 * https://hstspreload.org/#opt-in
 */
export const securityRule: HeaderRule = {
  path: '/*',
  headers: {
    'Content-Security-Policy': contentSecurityPolicy,
    'Strict-Transport-Security': `max-age=${twoYearsInSeconds}; includeSubDomains`,
    'X-Content-Type-Options': 'nosniff',
    // An employer sees that somebody came from this site, and not from which page.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    // `frame-ancestors` says the same to browsers of today.
    'X-Frame-Options': 'DENY',
  },
};
