import type { Problem } from '../finding.ts';
import { problem } from '../finding.ts';
import { isObject, isOfType, listOf, show, type Json } from '../page/json-ld.ts';
import { plain } from '../page/text.ts';
import { countryCodes } from './countries.ts';
import { postingRule } from './rule.ts';

const nowhere = /^(?:fully )?(?:remote|anywhere|worldwide|global|home ?office|telecommute|hybrid)$/i;

/** G10: places are addresses with a country code, each part said once, and never "Remote". */
export const jobLocation = postingRule('G10', 'jobLocation is a Place with an address and an ISO country', ({ jobLocation: places }) =>
  places === undefined ? undefined : listOf(places).flatMap(checkPlace),
);

function checkPlace(place: Json): Problem[] {
  if (!isOfType(place, 'Place')) return [problem(`"jobLocation" holds ${show(place)}`, 'write a Place with an address')];
  const { address } = place;
  if (!isOfType(address, 'PostalAddress')) return [problem(`the address of a place is ${show(address)}`, 'write a PostalAddress')];
  const country = isObject(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  const parts = [address.addressLocality, address.addressRegion, country].filter((part) => part !== undefined);
  const names = parts.map((part) => (typeof part === 'string' ? plain(part) : show(part)));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return [
    ...(typeof country === 'string' && countryCodes.has(country)
      ? []
      : [problem(`"addressCountry" is ${show(country)}`, 'write the code of the country in ISO 3166-1, for example ES')]),
    ...(twice === undefined ? [] : [problem(`"${twice}" stands twice in one address`, 'name locality, region and country each once')]),
    ...names.filter((name) => nowhere.test(name)).map((name) => problem(`"${name}" is no place`, 'name the place, or make it TELECOMMUTE')),
  ];
}
