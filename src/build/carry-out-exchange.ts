import { carryOutExchange } from './replace-folder.ts';

/**
 * Exchanges what `replaceParts` has noted, in a process of its own: whoever ends the build at this moment does not end this.
 *
 *     node carry-out-exchange.ts <folder of the exchange>
 */
const [aside] = process.argv.slice(2) as [string];
// A key that stops the build is told to this process too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
carryOutExchange(aside);
