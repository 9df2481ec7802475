import { escapeHtml } from './html-text';
import type { SummaryRow, WholeAndParts } from './summary';
import { amountText } from './wording';

const WIDTH = 600;
const BAR_HEIGHT = 22;
const COURSE_HEIGHT = 90;
const MARGIN = 40;
/** About how wide a letter of a label is. */
const LETTER_WIDTH = 7;
/** Points closer than this have no room for their numbers, but for the first and the last. */
const LEAST_STEP = 68;

/** A bar of the whole's length with its parts side by side. The sum beside it says the same in words, so that it is hidden from readers. */
export function partsBar({ whole, parts, sum }: WholeAndParts): string {
  const length = Math.max(whole.high, sum.high);
  if (!(length > 0)) return '';
  const shares = parts.map(({ low, high, kind, unit }) =>
    kind === whole.kind && unit === whole.unit
      ? (low + high) / 2
      : (((low + high) / 2) * whole.high) / (kind === 'percent' ? 100 : 1),
  );
  let at = 0;
  let free = 0;
  const bars = shares.map((share, index) => {
    const x = at;
    const width = Math.max(1, (share / length) * WIDTH);
    at += width;
    const text = parts[index]?.text ?? '';
    const half = (text.length * LETTER_WIDTH) / 2;
    const middle = Math.min(Math.max(x + width / 2, half), WIDTH - half);
    const hasRoom = middle - half >= free;
    if (hasRoom) free = middle + half + LETTER_WIDTH;
    const name = hasRoom ? label(middle, BAR_HEIGHT + 13, text) : '';
    return `<rect class="bar" x="${round(x)}" y="1" width="${round(width)}" height="${BAR_HEIGHT - 2}"/>${name}`;
  });
  const rest = `<rect class="rest" x="0.5" y="1" width="${WIDTH - 1}" height="${BAR_HEIGHT - 2}"/>`;
  return svg(BAR_HEIGHT + 18, rest + bars.join(''));
}

/** The points of a series from left to right at the height of their amounts, where these differ. The table below says the same. */
export function seriesCourse(points: readonly SummaryRow[]): string {
  const values = points.map(({ low, high }) => (low + high) / 2);
  const top = Math.max(...values);
  const bottom = Math.min(0, ...values);
  if (points.length < 2 || !(top > Math.min(...values))) return '';
  const step = (WIDTH - 2 * MARGIN) / (points.length - 1);
  const places = values.map((value, index) => ({
    x: round(MARGIN + index * step),
    y: round(20 + (1 - (value - bottom) / (top - bottom)) * (COURSE_HEIGHT - 30)),
  }));
  const line = `<polyline class="course" points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`;
  const hasRoom = step >= LEAST_STEP;
  const marks = places.map(({ x, y }, index) => {
    const row = points[index];
    const text = row !== undefined && (hasRoom || index === 0 || index === points.length - 1) ? amountText(row) : '';
    return `<circle class="point" cx="${x}" cy="${y}" r="3.5"/>${text === '' ? '' : label(x, y - 8, text)}`;
  });
  return svg(COURSE_HEIGHT, line + marks.join(''));
}

function svg(height: number, content: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true" focusable="false">${content}</svg>`;
}

function label(x: number, y: number, text: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle">${escapeHtml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
