import { AxeBuilder } from '@axe-core/playwright';
import { launchBrowser } from '../support/chromium.ts';
import { serveSite } from '../support/serve.ts';
import { readdirSync, statSync } from 'node:fs';
import { examples, screens, screenNames } from './page-types.ts';
const built = { dist: '/work/main/.cache/tests/' + readdirSync('.cache/tests').filter(n=>/^[0-9a-f]+$/.test(n)).sort((a,b)=>statSync('.cache/tests/'+b).mtimeMs-statSync('.cache/tests/'+a).mtimeMs)[0] };
const s=await serveSite(built.dist); const b=await launchBrowser();
const c=await b.newContext(); const p=await c.newPage();
const all=new Map<string,string[]>(); let total=0,n=0;
for (const {name,path} of examples){ await p.goto(s.origin+path);
 for(const screen of screenNames){ await p.setViewportSize(screens[screen]);
  for(const [scheme,rules] of [['light',undefined],['dark',['color-contrast','link-in-text-block']]] as const){ await p.emulateMedia({colorScheme:scheme}); const t=performance.now();
   const builder=new AxeBuilder({page:p}).setLegacyMode(true); if(rules) builder.withRules([...rules]); else builder.withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']);
   const r=await builder.analyze(); total+=performance.now()-t;n++;
   for(const v of r.violations) for(const node of v.nodes){ const k=`${v.id} | ${node.html.replace(/\s+/g,' ').slice(0,150)}`; all.set(k,[...(all.get(k)??[]),`${name}/${screen}/${scheme}`]); }
   for(const v of r.incomplete) for(const node of v.nodes){ const k=`INCOMPLETE ${v.id} | ${node.html.replace(/\s+/g,' ').slice(0,150)} | ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message}`; all.set(k,[...(all.get(k)??[]),`${name}/${screen}/${scheme}`]); }
  } } }
for(const [k,v] of [...all].sort()) console.log(k.slice(0,330),'×',v.length,v.slice(0,3).join(' '));
console.log('ms per analysis',total/n,n);
await b.close(); await s.close();
