import { runChecks } from './checks/run-checks';
import { readClaims } from './claims/read-claims';
import { readIncident } from './claims/read-incident';
import { readEntities } from './entities/read-entities';
import type { ReadArticle } from './facts';
import { readFigures } from './figures/read-figures';
import { compactWords } from './text/compact';
import type { Prepared } from './text/prepared';
import type { PassageCache } from './text/read-passages';
import { readText } from './text/read-text';
import { readTimes } from './time/read-times';
import type { Analysis, Article, Span } from './types';

/**
 * Reads an article: everything up to its claims, without looking for findings. Never throws, whatever the text. A `cache` that an
 * earlier version was read with spares reading again what has not changed; the result is the same.
 */
export function readArticle(article: Article, cache?: PassageCache): ReadArticle {
  const prepared = readText(article, cache);
  const figures = readFigures(prepared);
  const entities = readEntities(prepared);
  const times = readTimes(prepared);
  const claims = readClaims(prepared, figures, entities);
  return {
    id: article.id,
    ...(prepared.title === undefined ? {} : { title: prepared.title }),
    ...(prepared.date === undefined ? {} : { date: prepared.date }),
    ...(prepared.place === undefined ? {} : { place: prepared.place }),
    prepared,
    figures,
    mentions: entities.mentions,
    entities: entities.entities,
    times,
    claims,
    incident: readIncident(prepared, figures, times),
  };
}

/** The whole pipeline on one article. */
export function analyze(article: Article): Analysis {
  const read = readArticle(article);
  return toAnalysis(read, runChecks(read));
}

/** The words of a span as the file has them; where markup or a character reference stands in it, as a reader sees them. */
function wordsOf(prepared: Prepared, { start, end, text }: Span & { readonly text: string }): string {
  const { source } = prepared;
  return source === prepared.text || source.slice(start, end) === text ? text : compactWords(text);
}

/** Cuts what the stages know down to the data contract. */
export function toAnalysis(read: ReadArticle, findings: Analysis['findings']): Analysis {
  return {
    id: read.id,
    ...(read.title === undefined ? {} : { title: read.title }),
    ...(read.date === undefined ? {} : { date: read.date }),
    figures: read.figures.map(({ start, end, text, kind, low, high, bound, vague, unit, direction }) => ({
      start,
      end,
      text: wordsOf(read.prepared, { start, end, text }),
      kind,
      low,
      high,
      bound,
      ...(vague ? { vague } : {}),
      unit,
      ...(direction ? { direction } : {}),
    })),
    mentions: read.mentions.map(({ start, end, text, type, entity, form }) => ({
      start,
      end,
      text: wordsOf(read.prepared, { start, end, text }),
      type,
      entity,
      ...(form ? { form } : {}),
    })),
    entities: read.entities,
    claims: read.claims.map(({ figure, counted, event, period, places, source, modality, partOf }) => ({
      figure,
      ...(counted === undefined ? {} : { counted }),
      ...(event === undefined ? {} : { event }),
      ...(period === undefined ? {} : { period }),
      places,
      ...(source === undefined ? {} : { source }),
      modality,
      ...(partOf === undefined ? {} : { partOf }),
    })),
    findings,
  };
}
