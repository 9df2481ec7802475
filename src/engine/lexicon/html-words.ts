import type { ParagraphRole } from '../text/prepared';
import { wordSet } from './word-set';

/** Elements whose content is never read. */
export const DROPPED_ELEMENTS = wordSet(
  'head script style noscript template svg math iframe object embed video audio canvas map button select textarea',
);

/** Elements that stand around an article, unless a page has put the whole of it into one. */
export const FURNITURE_ELEMENTS = wordSet('nav footer aside form dialog menu fieldset label');

/** Elements without content, which no end tag closes (HTML Standard, 13.1.2). */
export const VOID_ELEMENTS = wordSet('area base br col embed hr img input link meta param source track wbr');

/** Elements that stand in the flow of a line; all others begin and end a block. */
export const INLINE_ELEMENTS = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby rb rt s samp small span strike strong sub ' +
    'sup time tt u var wbr img picture source input td th',
);

/** Elements that may hold the whole article. */
export const BOXES = wordSet('html body main article section div td center blockquote figure ul ol table');

/** What an element makes of its text. */
export const ELEMENT_ROLES: ReadonlyMap<string, ParagraphRole> = new Map([
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list'],
  ['tr', 'table'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
]);

/** Words in `class`, `id` or `role` that tell what an element makes of its text. */
export const CLASS_ROLES: ReadonlyMap<string, ParagraphRole> = new Map([
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['standfirst', 'summary'],
  ['dek', 'summary'],
  ['deck', 'summary'],
  ['subtitle', 'summary'],
  ['subheadline', 'summary'],
  ['byline', 'byline'],
  ['timestamp', 'dateline'],
  ['dateline', 'dateline'],
]);

/** Words in `class`, `id` or `role` of what stands around the article. */
export const CLASS_FURNITURE = wordSet(
  'nav navigation navbar menu footer sidebar rail related recirc recommended recommendations trending popular share sharing social ' +
    'newsletter signup subscribe subscription paywall promo promotion advert advertisement ad ads sponsored cookie cookies consent gdpr ' +
    'comments disqus breadcrumb breadcrumbs toolbar popup modal overlay tags pagination skip taboola outbrain complementary contentinfo ' +
    'search banner',
);

/** First words of class names that tell what an element has or lacks, not what it is: "has-sidebar", "no-ads". */
export const CLASS_QUALIFIERS = wordSet('has with without no not is js show hide');

/** Whole class names of what a page does not show. */
export const HIDDEN_CLASSES = wordSet('hidden visually-hidden sr-only screen-reader-text d-none');

/** Whole values in `class`, `id` or `itemprop` of the element that holds the article's text. */
export const ARTICLE_BODIES = wordSet(
  'articlebody article-body article__body article_body articletext article-text article-content article__content article-body-content ' +
    'story-body story__body storybody story-content storytext story-text entry-content post-content post-body td-post-content content-body ' +
    'field-name-body body-copy',
);

/** Names of `<meta>` elements that state when the article was published, the surest first. */
export const DATE_METAS: readonly string[] = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'article:modified_time',
];

/** Names of `<meta>` elements that state the headline, the surest first. */
export const TITLE_METAS: readonly string[] = ['og:title', 'twitter:title', 'dc.title', 'headline', 'title'];
