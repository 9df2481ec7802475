import type { ClaimFrame } from '../claims/frame';
import type { ReadArticle } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceIn } from './evidence';

/** Years by which a caption is out of date or mistaken; beyond that it shows somebody else. */
const MOST_APART = 2;
/** Ages above this are told of too many people of one report. */
const CHILD = 18;

interface ChildOfAge {
  readonly claim: ClaimFrame;
  readonly figure: ReadFigure;
}

/** The age of the only boy, or the only girl, of an article, which a caption tells differently; at most one. */
export function captionsApart(article: ReadArticle): Finding[] {
  const children = childrenOf(article);
  const caption = children.find(({ claim }) => claim.voice === 'caption' && claim.bearer === undefined);
  if (!caption) return [];
  const others = children.filter(
    ({ claim: { voice, aged } }) => voice !== 'caption' && mayBe(aged, caption.claim.aged),
  );
  const [first] = others;
  const years = first ? Math.abs(first.figure.low - caption.figure.low) : 0;
  if (!first || years === 0 || years > MOST_APART || others.some(({ figure }) => figure.low !== first.figure.low))
    return [];
  return [
    {
      kind: 'age',
      severity: 'information',
      message: `The caption says ${amount(caption.figure.low)}; the text says ${amount(first.figure.low)}.`,
      because: 'The text tells of nobody of that age, and of one child only.',
      evidence: [evidenceIn(article, caption.figure), evidenceIn(article, first.figure)],
    },
  ];
}

function childrenOf({ claims, figures }: ReadArticle): ChildOfAge[] {
  return claims.flatMap((claim) => {
    const figure = figures[claim.figure];
    return figure && claim.aged && figure.unit === 'year' && figure.low < CHILD ? [{ claim, figure }] : [];
  });
}

const mayBe = (a: ClaimFrame['aged'], b: ClaimFrame['aged']): boolean =>
  a?.sex === undefined || b?.sex === undefined || a.sex === b.sex;
