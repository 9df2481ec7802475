import type { TimeExpression } from '../../engine/time/reading';
import type { Finding } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { touches } from '../articles/open-article';
import type { Fix, Fixer } from './fix';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY = /\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\b/i;
const DAY_OF_MONTH = /(?<!\d)\d{1,2}(?!\d)/g;
const DAY_MS = 86_400_000;
const SHORT = 3;
const MOST_DAYS_OFF = 3;

/** For a weekday that does not fit its date: the weekday of that date, or the nearest date that has the weekday. */
export const setWeekday: Fixer = (articles, finding) => {
  if (finding.kind !== 'weekday') return [];
  const time = datedWeekday(articles, finding);
  const open = time && articles.current(time.article);
  if (!time || !open) return [];
  const { expression, article } = time;
  const words = open.article.text.slice(expression.start, expression.end);
  const stated = new Date(`${expression.from}T00:00:00Z`);
  if (Number.isNaN(stated.getTime())) return [];
  return [...nameFix(article, expression, words, stated), ...dateFix(article, expression, words, stated)];
};

/** The expression with both a weekday and a full date that a finding points at. */
function datedWeekday(
  articles: Articles,
  finding: Finding,
): { article: string; expression: TimeExpression } | undefined {
  for (const evidence of finding.evidence) {
    const expression = articles.archive
      .facts(evidence.article)
      ?.times.find(
        (time) => touches(time, evidence) && time.weekday !== undefined && time.from === time.to && time.from,
      );
    if (expression) return { article: evidence.article, expression };
  }
  return undefined;
}

function nameFix(article: string, expression: TimeExpression, words: string, stated: Date): Fix[] {
  const found = WEEKDAY.exec(words);
  const right = WEEKDAYS[stated.getUTCDay()];
  if (found === null || right === undefined) return [];
  const newText = found[0].length <= SHORT ? right.slice(0, SHORT) : right;
  return [fix(article, expression.start + found.index, found[0], newText)];
}

function dateFix(article: string, expression: TimeExpression, words: string, stated: Date): Fix[] {
  const ahead = ((expression.weekday ?? 0) - stated.getUTCDay() + 7) % 7;
  const right = new Date(stated.getTime() + (ahead > MOST_DAYS_OFF ? ahead - 7 : ahead) * DAY_MS);
  if (right.getUTCMonth() !== stated.getUTCMonth()) return [];
  const days = [...words.matchAll(DAY_OF_MONTH)].filter(([day]) => Number(day) === stated.getUTCDate());
  const [day] = days;
  if (days.length !== 1 || day === undefined) return [];
  return [fix(article, expression.start + day.index, day[0], String(right.getUTCDate()))];
}

function fix(article: string, start: number, old: string, newText: string): Fix {
  return {
    title: `Write “${newText}” instead of “${old}”`,
    article,
    span: { start, end: start + old.length },
    newText,
  };
}
