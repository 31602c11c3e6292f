import type { EntryData, Names, PostingData } from '../../peer-data.ts';
import type { Item } from '../config.ts';
import { base, day, each, link, text, when } from './markup.ts';

interface Data extends PostingData {
  content: string;
  names: Names;
  collections: { byId: { places: Map<string, Item<EntryData>>; open: Map<string, number> } };
  page: { url: string };
}

/** The page of a vacancy. */
export function render(data: Data): string {
  const { names, collections } = data;
  const company = names.companies[data.company]!;
  const skills = (label: string, ids: readonly string[]) =>
    ids.length > 0 ? `<h3>${label}</h3><ul>${each(ids, (id) => `<li>${link(`/skills/${id}/`, names.skills[id]!)}</li>`)}</ul>` : '';
  const group = ({ group: name, skills: used }: PostingData['stack'][number]) => {
    const items = each(used, ({ id, remark }) => {
      return `<li>${link(`/skills/${id}/`, names.skills[id]!)}${when(remark, (words) => ` (${text(words)})`)}</li>`;
    });
    return `<h3>${text(name)}</h3><ul>${items}</ul>`;
  };
  const scene = data.scene === undefined ? undefined : collections.byId.places.get(data.scene);
  const main = `<article>
  <h1>${text(data.title)}</h1>
  <p>${link(`/companies/${data.company}/`, company.name)}</p>
  ${when(data.closed, ({ reason, on }) => `<p><strong>This vacancy is closed.</strong> ${text(reason)} on ${day(on)}.</p>`)}
  ${when(data.intro, (intro) => `<p>${text(intro)}</p><p>Summary: ${text(data.introBy!)}.</p>`)}
  <dl>
    <dt>Pay</dt>${each(data.pay, (words) => `<dd>${text(words)}</dd>`)}
    <dt>Place</dt>${each(data.at, (id) => `<dd>${link(`/places/${id}/`, names.places[id]!)}</dd>`)}
    ${when(data.workplace, (id) => `<dt>Workplace</dt><dd>${link(`/workplaces/${id}/`, names.workplaces[id]!)}</dd>`)}
    ${when(data.level, (id) => `<dt>Level</dt><dd>${link(`/levels/${id}/`, names.levels[id]!)}</dd>`)}
    <dt>Employment</dt>${each(data.types, (id) => `<dd>${link(`/employment-types/${id}/`, names.types[id]!)}</dd>`)}
    ${when(data.role, (id) => `<dt>Role guide</dt><dd>${link(`/roles/${id}/`, names.roles[id]!)}</dd>`)}
    ${each(data.facts, ({ label, values }) => `<dt>${text(label)}</dt>${each(values, (value) => `<dd>${text(value)}</dd>`)}`)}
    <dt>Posted</dt><dd>${day(data.posted)}</dd>
    ${when(data.closes, (last) => {
      return `<dt>Apply by</dt><dd>${day(last)} ${text(data.closesAt ?? '')}${data.soon ? ' <span>Closing soon</span>' : ''}</dd>`;
    })}
  </dl>
  ${data.content}
  ${section('What you bring', skills('Needed', data.must) + skills('Welcome', data.nice))}
  ${section('Technical environment', each(data.stack, group))}
  ${section('Hiring process', list('ol', each(data.stages, stageItem)))}
  ${section('Hybrid policy', list('dl', each(data.hybrid, fact)) + when(data.hybridNote, (note) => `<p>${text(note)}</p>`))}
  ${section('Benefits', list('dl', each(data.benefits, named)))}
  ${when(data.inclusion, (words) => `<p>${text(words)}</p>`)}
  ${when(data.accommodation, (words) => `<p>${text(words)}</p>`)}
  <section><h2>The company</h2>
    <p>${link(`/companies/${data.company}/`, company.name)}</p>
    ${when(company.tagline, (words) => `<p>${text(words)}</p>`)}
    <p>${collections.byId.open.get(data.company) ?? 0} open</p>
  </section>
  ${when(scene, (place) => `<section><h2>The tech scene in ${text(place.data.title)}</h2>${place.templateContent}</section>`)}
  ${data.open ? `<p><a href="${text(data.apply)}">Apply</a></p>` : ''}
</article>`;
  return base({ title: data.title, description: data.intro ?? data.title, path: data.page.url, main });
}

/** A section where it has something to show. */
function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${title}</h2>${content}</section>`;
}

function list(element: 'ol' | 'dl', items: string): string {
  return items === '' ? '' : `<${element}>${items}</${element}>`;
}

function stageItem({ name, length, with: whom, assesses }: PostingData['stages'][number]): string {
  const others = [when(whom, (words) => `<p>With ${text(words)}</p>`), when(assesses, (words) => `<p>Assesses ${text(words)}</p>`)];
  return `<li><p>${text(name)} ${text(length)}</p>${others.join('')}</li>`;
}

function fact({ label, value }: { label: string; value: string }): string {
  return `<dt>${text(label)}</dt><dd>${text(value)}</dd>`;
}

function named({ name, text: words }: { name: string; text: string }): string {
  return `<dt>${text(name)}</dt><dd>${text(words)}</dd>`;
}
