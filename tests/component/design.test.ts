import { describe, expect, it } from 'vitest';
import Actions from '../../src/components/design/Actions.astro';
import Cards from '../../src/components/design/Cards.astro';
import Colours from '../../src/components/design/Colours.astro';
import Facts from '../../src/components/design/Facts.astro';
import Fields from '../../src/components/design/Fields.astro';
import Notices from '../../src/components/design/Notices.astro';
import Texts from '../../src/components/design/Texts.astro';
import { contrastRatio } from '../../src/domain/colour.ts';
import { readColourTokens } from '../../src/outputs/colour-tokens.ts';
import { boardGraph, linesOf, render, rowsOf, smallGraph, textOf, textsOf } from '../support/render.ts';

describe('the page of the design', () => {
  it('says every colour and the least contrast it has', async () => {
    const tokens = readColourTokens('#e8590c');
    const [, ...rows] = rowsOf(await render(Colours, { props: { tokens } }));
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(tokens.keys()));
    const [, , light, contrast] = rows.find(([name]) => name === 'accent')!;
    expect(light).toBe('#bc4501');
    const least = ['paper', 'surface', 'accent-soft', 'amber-soft'].map((ground) => contrastRatio(light!, tokens.get(ground)!.light));
    expect(contrast).toBe(Math.min(...least).toFixed(1));
  });

  it('shows a vacancy in each state, and initials where there is no picture', async () => {
    const cards = await render(Cards, { props: { graph: boardGraph() } });
    expect(textsOf(cards, '.badge')).toEqual(['Closes 27 November 2026', 'Closed 16 November 2026']);
    expect([...cards.querySelectorAll('.row .picture')].map((picture) => picture.textContent!.trim())).toEqual(['SC', 'O', 'SS', 'RD']);
  });

  it('shows facts of the site and samples of the rest', async () => {
    const facts = await render(Facts, { props: { graph: boardGraph() } });
    expect(textsOf(facts, '.specimen > h3')).toEqual([
      'Facts of a vacancy',
      'Open vacancies, counted',
      'A process, with and without lengths',
      'Proficiencies',
      'A chart of pay: a source, a range, a converted amount without an upper end',
    ]);
    expect(linesOf(facts)).toContain('3 stages. The lengths that are stated add up to 2 h. 1 stage does not say how long it takes.');
  });

  it('is whole on a site without any entry', async () => {
    const graph = smallGraph({});
    expect(textsOf(await render(Cards, { props: { graph } }), '.specimen > h3')).toHaveLength(4);
    expect(textsOf(await render(Facts, { props: { graph } }), '.specimen > h3')).toHaveLength(3);
    expect(textsOf(await render(Actions, { props: { skill: undefined } }), '.specimen > h3')).toHaveLength(6);
  });

  it('shows notes, texts and fields', async () => {
    expect(textsOf(await render(Notices, { props: { locale: 'en-GB' } }), '.notice')).toEqual([
      'No open vacancy at this place now. All vacancies',
      'This vacancy is closed. The position was filled on 16 November 2026.',
      'This vacancy is closed. The employer cancelled the vacancy on 16 November 2026.',
      'This vacancy is closed. The time to apply ended on 16 November 2026.',
      'A note set apart, with a link.',
      'A tip.',
      'Something to take care of, with a link.',
    ]);
    expect(textOf(await render(Texts))).toContain('Write to contact before the last day, for example 30 November.');
    const fields = await render(Fields);
    for (const control of fields.querySelectorAll<HTMLInputElement>('input, textarea')) expect(control.labels).toHaveLength(1);
  });
});
