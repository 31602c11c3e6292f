import { config } from 'zod';

/**
 * Keeps zod from trying whether it may make code at run time, which the policy of the site forbids and browsers report. It tries when
 * the first schema is made, so this file has to be imported before any.
 */
config({ jitless: true });
