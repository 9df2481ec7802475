import { Archive } from '../../../src/archive/archive';
import type { Article } from '../../../src/engine/types';

export const ferry: Article = {
  id: 'ferry.txt',
  date: '2024-05-06',
  text: 'A fire on the ferry Aster injured 34 people on Monday, the Port Alder Harbour Board said. The fire broke out at 6:40 a.m. Captain Ines Varga, 47, left the ship last, said Tomas Okafor of the Board. Ines Varga is in hospital, Tomas Okafor said.',
};
/** Reports the same event with other figures. */
export const other: Article = {
  id: 'other.txt',
  date: '2024-05-06',
  text: 'A fire on the ferry Aster injured 43 people on Monday, the Port Alder Harbour Board said. The fire broke out at 8:15 a.m. Captain Ines Varga, 49, left the ship last, said Tomas Okafor of the Board. Ines Varga is in hospital, Tomas Okafor said.',
};
export const market: Article = { id: 'market.txt', text: 'Goats sold for $40 each at the market in Lisbon.' };

export function archiveOf(...articles: Article[]): Archive {
  const archive = new Archive();
  for (const article of articles) archive.put(article);
  return archive;
}
