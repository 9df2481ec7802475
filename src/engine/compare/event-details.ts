import type { ArticleFacts } from '../facts';

/** More ages or streets than these make a register. */
const MOST = 20;

const DETAILS = new WeakMap<ArticleFacts, ReadonlySet<string>>();

/** What an article tells of an event besides names: how old those in it are, the streets, their blocks, the day and the time of day. */
export function eventDetails(facts: ArticleFacts): ReadonlySet<string> {
  const known = DETAILS.get(facts);
  if (known) return known;
  const details = new Set<string>();
  for (const { aged, figure: index } of facts.claims) {
    const figure = aged === undefined || details.size >= MOST ? undefined : facts.figures[index];
    if (figure) details.add(`${figure.low} ${figure.unit}`);
  }
  for (const { name, kind, block } of facts.incident?.streets?.slice(0, MOST) ?? []) {
    details.add(`${name} ${kind}`);
    if (block !== undefined) details.add(`block ${block}`);
  }
  for (const { day } of facts.incident?.days ?? []) details.add(`on ${day}`);
  for (const { minutes } of facts.incident?.began ?? []) details.add(`at ${minutes}`);
  DETAILS.set(facts, details);
  return details;
}
