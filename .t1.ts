import { filesOf } from './tests/support/site-files.ts';
import { twinFiles } from './src/outputs/twins/twin-files.ts';
import { llmsFile } from './src/outputs/twins/llms.ts';
const { files } = filesOf(twinFiles);
console.log([...files.keys()].join(' '));
for (const p of ['/jobs/acme/backend-engineer.md','/jobs/acme/backend-engineer.json','/roles/backend-engineer.md','/companies/acme.md','/places/catalonia.md','/skills/postgresql.md','/articles/write-well.md']) console.log(p+'\n'+files.get(p));
console.log(filesOf(llmsFile).files.get('/llms.txt'));
