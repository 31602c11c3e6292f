import { problem, quote } from '../finding.ts';
import { fileOf, toTarget } from '../page/addresses.ts';
import { aspectRatio } from '../page/image-size.ts';
import { isObject, listOf, show, type Json } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { postingRule, type PageContext } from './rule.ts';
import type { Problem } from '../finding.ts';

const ratios = { least: 0.75, most: 2.5 };

/** G09: the employer by name, with its own site and a logo of a fitting shape; an anonymous one as `confidential`. */
export const hiringOrganization = postingRule('G09', 'hiringOrganization is the employer, or "confidential"', (posting, page, context) => {
  const employer = posting.hiringOrganization;
  if (employer === undefined) return undefined;
  if (employer === 'confidential') return [];
  if (!isObject(employer))
    return [problem(`"hiringOrganization" is ${show(employer)}`, 'write an Organization, or "confidential" for an anonymous employer')];
  return [
    ...(typeof employer.name === 'string' && employer.name.trim() !== ''
      ? []
      : [problem('"hiringOrganization" has no name', 'write its name')]),
    ...listOf(employer.sameAs).flatMap((address) => checkSameAs(address, page, context)),
    ...listOf(employer.logo).flatMap((logo) => checkLogo(isObject(logo) ? logo.url : logo, page, context)),
  ];
});

function checkSameAs(address: Json, page: Page, { origin }: PageContext): Problem[] {
  const target = typeof address === 'string' && /^https?:/.test(address) ? toTarget(address, page.path, origin) : undefined;
  if (target?.kind === 'own')
    return [problem(`"sameAs" is a page of this site: ${quote(String(address))}`, "give the employer's own site")];
  return target?.kind === 'foreign'
    ? []
    : [problem(`"sameAs" is ${show(address)}, which is no web address`, "give the employer's own site")];
}

/** Only a picture of ours can be measured. */
function checkLogo(address: Json | undefined, page: Page, { origin, hasFile, readFile }: PageContext): Problem[] {
  if (typeof address !== 'string' || !/^https?:/.test(address))
    return [problem(`"logo" is ${show(address)}`, 'give the full address of a picture')];
  const target = toTarget(address, page.path, origin);
  if (target.kind !== 'own' || !hasFile(fileOf(target.path))) return [];
  const ratio = aspectRatio(readFile(fileOf(target.path)));
  if (ratio === undefined)
    return [problem(`the size of the logo ${target.path} cannot be read`, 'give an SVG a viewBox, or take PNG, JPEG or WebP')];
  if (ratio >= ratios.least && ratio <= ratios.most) return [];
  return [
    problem(
      `the logo ${target.path} is ${ratio.toFixed(2)} times as wide as high`,
      `give it a shape from ${ratios.least} to ${ratios.most}`,
    ),
  ];
}
