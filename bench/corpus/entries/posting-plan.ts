import type { Random } from '../random.ts';

/** Features that a fixed part of the postings has, whatever the size, dealt out independently of each other. */
const shares = {
  components: 0.05,
  undisclosed: 0.1,
  several: 0.05,
  from: 0.04,
  upTo: 0.02,
  single: 0.03,
  imported: 0.04,
  sources: 0.05,
  experienceInPlaceOfEducation: 0.06,
  noteOnHybrid: 0.08,
  noteOnRemote: 0.08,
} as const;
export type PostingFeature = keyof typeof shares;

/** Ends of a posting's life that are not "open", with the part of the postings they have: 8 in 100 together. */
const ends = { filled: 0.03, expired: 0.03, cancelled: 0.02 } as const;
export type PostingEnd = keyof typeof ends;

/** Which posting has which feature. */
export interface PostingPlan {
  has(feature: PostingFeature, index: number): boolean;
  /** How the posting ended, or undefined while it is open. */
  endOf(index: number): PostingEnd | undefined;
}

/** Deals the features out over so many postings. */
export function planPostings(size: number, random: Random): PostingPlan {
  const sets = new Map(Object.entries(shares).map(([feature, share]) => [feature, random.fork(`share/${feature}`).share(size, share)]));
  const order = random.fork('ends').shuffle(Array.from({ length: size }, (_, index) => index));
  const ended = new Map<number, PostingEnd>();
  for (const [end, share] of Object.entries(ends) as [PostingEnd, number][]) {
    for (const index of order.splice(0, Math.max(1, Math.round(size * share)))) ended.set(index, end);
  }
  return { has: (feature, index) => sets.get(feature)!.has(index), endOf: (index) => ended.get(index) };
}
