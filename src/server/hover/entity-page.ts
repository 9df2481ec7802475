import type { ReadMention } from '../../engine/entities/reading';
import type { ReadArticle } from '../../engine/facts';
import { countryByIso } from '../../engine/lexicon/countries';
import { readEntityRows } from '../../engine/summary/entity-rows';
import { forSummary } from '../../engine/summary/input';
import { rowsOf } from '../../engine/summary/rows';
import type { SummaryRow } from '../../engine/summary/summary';
import { countedText, counting, frameText } from '../../engine/summary/wording';
import type { Entity, EntityType } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { isSameEntity, mentionsOf } from '../articles/entities';
import { currencyNames, placeWithFlag } from '../wording/names';
import { oneLine } from '../wording/words';
import { type HoverPage, listRow, type Row, row } from './page';

const FIGURES = 6;

const TYPE_LABELS: Readonly<Record<EntityType, string>> = {
  agency: 'agency',
  organisation: 'organisation',
  country: 'country',
  person: 'person',
};

/** All that is known of the entity that a mention names, for a hover. */
export function entityPage(articles: Articles, read: ReadArticle, mention: ReadMention): HoverPage {
  const entity = read.entities[mention.entity] ?? { type: mention.type, name: mention.text };
  return {
    title: titleOf(entity),
    subtitle: TYPE_LABELS[entity.type],
    rows: [
      ...(entity.type === 'country' ? countryRows(entity) : bodyRows(read, entity)),
      ...mentionRows(articles, read, entity),
      ...figureRows(articles, read, entity),
    ],
  };
}

function titleOf({ type, iso, name }: Entity): string {
  return type === 'country' && iso !== undefined ? placeWithFlag(iso) : name;
}

function countryRows({ iso, description }: Entity): Row[] {
  const country = iso === undefined ? undefined : countryByIso(iso);
  if (country === undefined) return row('About', description);
  return [
    ...row('Official name', country.officialName),
    ...row('Capital', country.capital),
    ...row('Region', country.region),
    ...row('Currency', currencyNames(country.currencies)),
    ...row('Calling code', country.callingCodes.map((code) => `+${code}`).join(', ')),
    ...row('Codes', `${country.iso}, ${country.iso3}`),
  ];
}

function bodyRows(read: ReadArticle, entity: Entity): Row[] {
  return [
    ...row('Role', fullestTitle(read, entity)),
    ...row('Acronym', entity.acronym),
    ...row('Country', entity.country && placeWithFlag(entity.country)),
    ...row('About', entity.description),
  ];
}

/** Of a person: the longest title that the article gives. */
function fullestTitle(read: ReadArticle, entity: Entity): string | undefined {
  const titles = mentionsOf(read, entity).map((mention) => mention.title ?? '');
  return titles.reduce((longest, title) => (title.length > longest.length ? title : longest), '');
}

function mentionRows(articles: Articles, read: ReadArticle, entity: Entity): Row[] {
  const here = mentionsOf(read, entity);
  const names = [...new Set(here.map((mention) => oneLine(mention.text)))];
  const others = articles
    .others(read.id)
    .filter((facts) => facts.entities.some((other) => isSameEntity(entity, other)));
  const elsewhere = others.length === 0 ? '' : `, and in ${counting(others.length, 'other article')}`;
  return [
    ...row('Named here', `${counting(here.length, 'time')}${elsewhere}`),
    ...(names.length > 1 ? row('Names used', names.join(', ')) : []),
  ];
}

/** A figure without what its own page need not say: that the country is where it is, or who says so. */
function withoutEntity({ source, places, ...figure }: SummaryRow, { iso, name }: Entity): SummaryRow {
  return {
    ...figure,
    places: places.filter((place) => place !== iso && place !== name),
    ...(source === undefined || source === name ? {} : { source }),
  };
}

function figureRows(articles: Articles, read: ReadArticle, entity: Entity): Row[] {
  const article = forSummary(read);
  const tied = readEntityRows([article], rowsOf(article)).find((candidate) => isSameEntity(candidate.entity, entity));
  const lines = (tied?.figures ?? []).map((figure) => {
    const frame = frameText(withoutEntity(figure, entity));
    return [{ text: countedText(figure), place: articles.place(read.id, figure) }, frame === '' ? '' : ` · ${frame}`];
  });
  return listRow('Figures tied to it', lines, FIGURES);
}
