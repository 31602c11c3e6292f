import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BodyHeading, BodySegment } from './body-html.ts';

/** A body ready to be rendered: a component of `@astrojs/mdx`, or segments of our own. Which of the two does not show. */
export type RenderableBody = ({ Content: AstroComponentFactory } | { segments: BodySegment[] }) & { headings: BodyHeading[] };
