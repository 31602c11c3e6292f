import type { PayEntry, SiteGraph } from '../../content/graph.ts';
import { payPath } from '../../domain/paths.ts';
import type { ApiPay } from '../../schemas/api/pay.ts';
import { present } from './present.ts';
import { absolute, toPlaceReference, toRoleReference } from './references.ts';

/** A pay benchmark as it is published. Its roles and its place exist: a rule refuses content where they do not. */
export function toApiPay({ id, data }: PayEntry, graph: SiteGraph): ApiPay {
  const { roles, places } = graph.byId;
  return present<ApiPay>({
    id,
    url: absolute(payPath(data.roles[0]!), graph),
    title: data.title,
    roles: data.roles.map((role) => toRoleReference(roles.get(role)!, graph)),
    place: toPlaceReference(places.get(data.place)!, graph),
    currency: data.currency,
    period: data.period,
    source: data.source,
    sampleSize: data.sampleSize,
    note: data.note,
    rows: data.rows,
  });
}
