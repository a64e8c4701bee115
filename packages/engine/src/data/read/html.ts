/** What elements of HTML mean to a reader of text, and where pages keep their facts. */

/** Elements whose text is never shown and never read. */
export const UNREAD_ELEMENTS: readonly string[] = [
  'script',
  'style',
  'svg',
  'title',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'datalist',
  'map',
  'frameset',
];

/** Elements that a browser does not show but whose words stand in the file. */
export const HIDDEN_ELEMENTS: readonly string[] = ['template', 'noscript', 'noframes'];

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENTS: readonly string[] = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
  'xmp',
  'plaintext',
  'listing',
];

/** Elements and ARIA roles of the frame around a page's content. */
export const FRAME_ELEMENTS: readonly string[] = [
  'nav',
  'aside',
  'footer',
  'select',
  'button',
  'dialog',
  'menu',
];
export const FRAME_ROLES: readonly string[] = [
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
];

/** `name`, `property`, `itemprop` or `http-equiv` of meta elements, lower case, by the metadata key they fill; first found counts first. */
export const META_KEYS: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'mediator_published_time',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
  ],
  publisher: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
    'copyright',
  ],
  description: ['og:description', 'description', 'dc.description', 'twitter:description'],
  url: ['og:url'],
  keywords: ['keywords', 'news_keywords'],
};

/** Types of schema.org that mark a page as an article. */
export const ARTICLE_TYPES = /^(?:.*Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/u;

/** Class or id words of the line that names author and date. */
export const BYLINE_WORDS =
  /\b(?:by-?line|author|date-?line|pub(?:lished|date|lish-?date)?|article-?date|post-?date|timestamp|entry-date|(?:entry|post|article|news|story)[-_]{1,2}(?:meta|info|date|author))\b/iu;
