import { Archive } from '../../../src/archive/archive';
import type { Article } from '../../../src/engine/types';

export const ferry: Article = {
  id: 'ferry.txt',
  date: '2024-05-06',
  text: 'Captain Ines Varga, 47, left Port Alder on Monday. Police said 34 people were injured in the fire on the ferry Aster.',
};
/** Reports the same event with other figures. */
export const other: Article = {
  id: 'other.txt',
  date: '2024-05-06',
  text: 'Captain Ines Varga, 49, left Port Alder on Monday. Police said 43 people were injured in the fire on the ferry Aster.',
};
export const market: Article = { id: 'market.txt', text: 'Goats sold for $40 each at the market in Lisbon.' };

export function archiveOf(...articles: Article[]): Archive {
  const archive = new Archive();
  for (const article of articles) archive.put(article);
  return archive;
}
