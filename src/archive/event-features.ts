import type { ArticleFacts } from '../engine/facts';

/** How much sharing a feature of a class says about two articles reporting the same event. */
export const FEATURE_WEIGHTS = { person: 3, name: 2, body: 2, counted: 1.5, amount: 1.5, place: 1, day: 1 } as const;
export type FeatureClass = keyof typeof FEATURE_WEIGHTS;

export interface Feature {
  readonly class: FeatureClass;
  /** Unique across classes: "person:liu jianchao". */
  readonly key: string;
}

/** The persons, bodies, places, days and counted things by which an article can be found from another on the same event. */
export function eventFeatures(facts: ArticleFacts): Feature[] {
  const found = new Map<string, Feature>();
  const add = (kind: FeatureClass, name: string): void => {
    const key = `${kind}:${name.toLowerCase()}`;
    if (name !== '' && !found.has(key)) found.set(key, { class: kind, key });
  };
  for (const entity of facts.entities) {
    if (entity.type === 'person') add('person', familyName(entity.name));
    else if (entity.type === 'country') add('place', entity.iso ?? entity.name);
    else add('body', entity.officialName ?? entity.name);
  }
  for (const { text } of facts.incident?.names ?? []) add('name', text.toLowerCase());
  if (facts.place !== undefined) add('place', facts.place);
  for (const claim of facts.claims) {
    for (const place of claim.places) add('place', place);
    if (claim.head === undefined) continue;
    add('counted', `${claim.head} ${claim.event ?? ''}`);
    const figure = facts.figures[claim.figure];
    if (figure !== undefined) add('amount', `${figure.low} ${figure.unit} ${claim.head}`);
  }
  if (facts.date !== undefined) add('day', facts.date);
  for (const time of facts.times) if (time.kind === 'point' && time.from !== undefined) add('day', time.from);
  return [...found.values()];
}

/** Another outlet may leave the given name out. */
function familyName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
