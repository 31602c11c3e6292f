import { afterAll } from 'vitest';
import { removeLitter } from './temporary.ts';

// Vitest runs this before each test file. A hook in a module that tests import would count for the first file of a worker alone.
afterAll(removeLitter);
