import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../../src/domain/colour.ts';
import { titleSizes, toCardLayout, type Box, type CardStyle } from '../../../../src/outputs/share-images/card-layout.ts';
import { drawCard } from '../../../../src/outputs/share-images/draw-card.ts';
import { readFonts } from '../../../../src/outputs/share-images/fonts.ts';
import { toColourTokens } from '../../../../src/outputs/colour-tokens.ts';
import { readPalette, toPalette } from '../../../../src/outputs/share-images/palette.ts';
import { toCompanyCard, toPlaceCard, toRoleCard, toSiteCard, type ShareCard } from '../../../../src/outputs/share-images/share-card.ts';
import { readSiteIcon } from '../../../../src/outputs/share-images/site-icon.ts';
import { boardGraph, type SmallContent } from '../../../support/render.ts';

const fonts = readFonts();
const icon = readSiteIcon()!;
const style: CardStyle = { palette: readPalette(undefined), family: fonts.family, canDraw: fonts.canDraw, icon };

function layoutOf(card: ShareCard, logo?: string): Box {
  return toCardLayout(card, style, logo, titleSizes[0]);
}

/** Every text of a layout, and the address of every picture, from top to bottom. */
function shownBy({ props: { children = '', src } }: Box): string[] {
  if (src !== undefined) return [src];
  return typeof children === 'string' ? (children === '' ? [] : [children]) : children.flatMap(shownBy);
}

/** Each text with its colour and what lies behind it. */
function coloursOf(box: Box, ink = '', paper = ''): { text: string; ink: string; paper: string }[] {
  const { style: own, children = '' } = box.props;
  const [colour, background] = [String(own.color ?? ink), String(own.background ?? paper)];
  if (typeof children !== 'string') return children.flatMap((child) => coloursOf(child, colour, background));
  return children === '' ? [] : [{ text: children, ink: colour, paper: background }];
}

const content: SmallContent = {
  roles: { 'backend-engineer': { title: 'Backend Engineer', summary: 'Builds services. Runs them too.' } },
  companies: { acme: { name: 'Acme Rockets', tagline: 'Rockets.', headOffice: 'barcelona', industries: ['Space', 'Fireworks'] } },
};
const cardOf = {
  site: (changes: SmallContent = {}) => toSiteCard(boardGraph({ ...content, ...changes })),
  role: (changes: SmallContent = {}) => {
    const graph = boardGraph({ ...content, ...changes });
    return toRoleCard(graph.byId.roles.get('backend-engineer')!, graph);
  },
  company: (changes: SmallContent = {}) => {
    const graph = boardGraph({ ...content, ...changes });
    return toCompanyCard(graph.byId.companies.get('acme')!, graph);
  },
  place: (changes: SmallContent = {}) => {
    const graph = boardGraph({ ...content, ...changes });
    return toPlaceCard(graph.byId.places.get('barcelona')!, graph);
  },
};

describe('what a share image says', () => {
  it('of a role: title, level, family and the first sentence of its summary', () => {
    const texts = [icon, 'Test board', 'Role guide', 'Backend Engineer', 'Mid-level · Backend', 'Builds services.', 'jobs.example'];
    expect(shownBy(layoutOf(cardOf.role()))).toEqual(texts);
  });

  it('of a company: logo or initials, name, head office, industries and tagline', () => {
    const words = ['Acme Rockets', 'Barcelona, Spain · Space · Fireworks', 'Rockets.', 'jobs.example'];
    expect(shownBy(layoutOf(cardOf.company()))).toEqual([icon, 'Test board', 'Company', 'AR', ...words]);
    expect(shownBy(layoutOf(cardOf.company(), 'data:logo'))).toEqual([icon, 'Test board', 'Company', 'data:logo', ...words]);
  });

  it('of a place: its name and where it lies', () => {
    const texts = [icon, 'Test board', 'City', 'Jobs in Barcelona', 'Spain', 'Vacancies for tests.', 'jobs.example'];
    expect(shownBy(layoutOf(cardOf.place()))).toEqual(texts);
  });

  it('of the site: its name, once, and its tagline', () => {
    expect(shownBy(layoutOf(cardOf.site()))).toEqual([icon, 'Test board', 'Vacancies for tests.', 'jobs.example']);
  });

  it('leaves out facts that do not fit on one line beside the others', () => {
    const industries = ['Space', 'Rockets and other things that fly for a while', 'Fireworks'];
    const card = cardOf.company({ companies: { acme: { name: 'Acme', headOffice: 'barcelona', industries } } });
    expect(shownBy(layoutOf(card))).toContain('Barcelona, Spain · Space');
  });

  it('is the address where the fonts cannot write a name, and no initials either', () => {
    const card = cardOf.company({ companies: { acme: { name: '求人会社', tagline: 'ロケット' } }, site: { name: '求人' } });
    expect(shownBy(layoutOf(card))).toEqual([icon, 'jobs.example', 'Company', 'jobs.example/companies/acme', 'jobs.example']);
  });
});

describe('the drawing of a share image', () => {
  const sizesTried = async (title: string) => {
    const tried: number[] = [];
    await drawCard((size) => {
      tried.push(size);
      return toCardLayout({ ...cardOf.role(), title }, style, undefined, size);
    }, fonts);
    return tried;
  };

  it('makes a title smaller until it leaves room for the rest', async () => {
    expect(await sizesTried('Backend Engineer')).toEqual([84]);
    expect(await sizesTried('Senior Site Reliability and Platform Engineering Manager')).toEqual([84, 68]);
    expect(
      await sizesTried('Senior Principal Site Reliability and Platform Engineering Manager for Distributed Data Infrastructure'),
    ).toEqual([84, 68, 56]);
    expect(await sizesTried('A very long title '.repeat(20))).toEqual([84, 68, 56, 46]);
  });

  it('has a contrast of at least 4.5 behind every text (WCAG 2.2, 1.4.3)', () => {
    const cards = [cardOf.site(), cardOf.role(), cardOf.company(), cardOf.place()];
    const texts = cards.flatMap((card) => coloursOf(layoutOf(card)));
    expect(texts).toHaveLength(4 - 1 + 6 + 7 + 6);
    for (const { text, ink, paper } of texts) expect(contrastRatio(ink, paper), text).toBeGreaterThanOrEqual(4.5);
  });

  it('takes its colours from the tokens, in their light form', () => {
    const tokens = ['paper', 'ink', 'muted', 'line', 'accent', 'accent-soft'];
    const css = tokens.map((token) => `--${token}: light-dark(oklch(1 0 0), oklch(0 0 0));`).join('\n');
    expect(toPalette(toColourTokens(css)).accentSoft).toBe('#ffffff');
    expect(() => toPalette(toColourTokens(css.replace('--muted', '--mute')))).toThrow(
      'The tokens do not say "--muted: light-dark(oklch(…), …)".',
    );
  });
});
