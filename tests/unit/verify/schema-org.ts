import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The vocabulary of schema.org in the form the Adobe validator takes. schema.org publishes it as a file of JSON-LD, which no test
 * should fetch; the types of schema-dts are generated from that file, so the vocabulary can be read back from them:
 * `interface JobPostingBase extends ThingBase { "title"?: … }` is a class, its parent and a property.
 */
export function schemaOrgVocabulary(): { '@graph': object[] } {
  const root = dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const types = readFileSync(join(root, 'dist/schema.d.ts'), 'utf8');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const [, name, bases, body] of types.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]*)\{([\s\S]*?)^\}/gm)) {
    const above = parents.get(name!) ?? new Set<string>();
    parents.set(name!, above);
    for (const [, base] of bases!.matchAll(/(\w+)Base\b/g)) if (base !== name) above.add(base!);
    for (const [, property] of body!.matchAll(/^ {4}"(\w+)"\?:/gm)) {
      domains.set(property!, (domains.get(property!) ?? new Set<string>()).add(name!));
    }
  }
  const refer = (names: Iterable<string>) => [...names].map((name) => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': refer(above) })),
      ...[...domains].map(([name, of]) => ({ '@id': `schema:${name}`, '@type': 'rdf:Property', 'schema:domainIncludes': refer(of) })),
    ],
  };
}
