import type { Aged } from '../claims/aged';
import type { SharedEvent } from '../compare/same-event';
import type { ArticleFacts } from '../facts';
import type { ReadFigure } from '../figures/reading';
import type { Finding } from '../types';
import { amount } from './amount-wording';
import { evidenceOf } from './evidence';

/** Characters between two ages told in one breath: "a 16-year-old boy and a 17-year-old girl". */
const REACH = 24;
/** Years by which an age is mistaken; days within which a birthday is no likely reason. */
const MOST_APART = 2;
const SOON = 60;
/** More ages than these tell nobody from another, and they stand among so many claims. */
const MOST = 40;
const MOST_CLAIMS = 1000;

type Sex = NonNullable<Aged['sex']>;
type AgePair = Readonly<Record<Sex, ReadFigure>>;

/** The age of a boy told together with a girl of one age in two articles on one event, or of a girl with a boy. */
export function crossAgePairs(article: ArticleFacts, other: ArticleFacts, event: SharedEvent): Finding[] {
  if (event.daysApart > SOON) return [];
  const [ours, theirs] = [agePairs(article), agePairs(other)];
  for (const here of ours) {
    for (const there of theirs) {
      const sex = oneApart(here, there);
      if (sex === undefined || ours.some((our) => areOne(our, there)) || theirs.some((their) => areOne(their, here)))
        continue;
      const [our, their] = [here[sex], there[sex]];
      const together = amount(here[sex === 'male' ? 'female' : 'male'].low);
      return [
        {
          kind: 'age',
          severity: 'information',
          message: `The same ${sex === 'male' ? 'boy or man' : 'girl or woman'} is ${amount(our.low)} here, but ${amount(their.low)} in the other article.`,
          because: `The articles ${event.because}, and both tell of two together, the other of whom is ${together}.`,
          evidence: [evidenceOf(article.id, our), evidenceOf(other.id, their)],
        },
      ];
    }
  }
  return [];
}

/** The sex whose age alone differs between two pairs. */
function oneApart(a: AgePair, b: AgePair): Sex | undefined {
  const [male, female] = [Math.abs(a.male.low - b.male.low), Math.abs(a.female.low - b.female.low)];
  if (female === 0 && male > 0 && male <= MOST_APART) return 'male';
  return male === 0 && female > 0 && female <= MOST_APART ? 'female' : undefined;
}

const areOne = (a: AgePair, b: AgePair): boolean => a.male.low === b.male.low && a.female.low === b.female.low;

function agePairs({ claims, figures }: ArticleFacts): AgePair[] {
  const ages = claims.slice(0, MOST_CLAIMS).flatMap(({ aged, figure: index, bearer }) => {
    const figure = figures[index];
    return figure?.unit === 'year' && aged?.sex !== undefined && bearer === undefined
      ? [{ figure, sex: aged.sex }]
      : [];
  });
  return ages.slice(1, MOST).flatMap((second, at) => {
    const first = ages[at];
    if (!first || first.sex === second.sex || first.figure.sentence !== second.figure.sentence) return [];
    if (second.figure.start - first.figure.end > REACH) return [];
    const [male, female] = first.sex === 'male' ? [first.figure, second.figure] : [second.figure, first.figure];
    return [{ male, female }];
  });
}
