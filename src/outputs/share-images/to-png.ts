import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** An SVG as PNG. Nothing of the machine is used, such as its fonts: the same SVG gives the same bytes. @param width in pixels. */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}

/** Versions of what draws: a newer one draws every picture anew. */
export function drawingVersions(): string[] {
  const { dependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return ['satori', '@resvg/resvg-js'].map((name) => `${name}@${dependencies[name]}`);
}
