import { createThingIndex } from '../engine/thing-index.ts';
import { thingTableVersion, type ThingTable } from '../thing-table.ts';
import { onceLoaded, readListed } from './load.ts';

/** Roles, companies, skills, places and articles, ready to be asked. Loaded once; after a failure the next call tries again. */
export const loadThings = onceLoaded(async () => createThingIndex(await readListed<ThingTable>('thingTable', thingTableVersion)));
