export type Contender = 'analysis' | 'figures' | 'wink' | 'compromise' | 'recognizers';

export interface ContenderRow {
  readonly name: Contender;
  readonly shown: string;
  /** A slow one reads only one in so many of the articles. */
  readonly share: number;
}

export const CONTENDERS: readonly ContenderRow[] = [
  { name: 'analysis', shown: 'news-figures: whole analysis', share: 1 },
  { name: 'figures', shown: 'news-figures: figures alone', share: 1 },
  { name: 'wink', shown: 'wink-nlp: readDoc()', share: 1 },
  { name: 'compromise', shown: 'compromise: numbers()', share: 10 },
  { name: 'recognizers', shown: 'Recognizers-Text: all of six', share: 50 },
];

/** How many of `count` articles a contender reads. */
export const articlesOf = ({ share }: ContenderRow, count: number): number => Math.ceil(count / share);
