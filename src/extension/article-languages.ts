/** Language ids whose documents are read as articles. */
const ARTICLE_LANGUAGES = ['plaintext', 'markdown', 'html'] as const;

/** Extensions of the files that the workspace's index holds, without the dot. */
const ARTICLE_EXTENSIONS = ['txt', 'text', 'md', 'markdown', 'html', 'htm'];

/** Glob of the files that the workspace's index holds. */
export const ARTICLE_GLOB = `**/*.{${ARTICLE_EXTENSIONS.join(',')}}`;

/** Schemes that articles have everywhere; those of the workspace's folders come on top. */
const COMMON_SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

export interface LanguageAndScheme {
  readonly language: string;
  readonly scheme: string;
}

/**
 * Which documents the server is told of. Schemes are named one by one, because a document of scheme `output` or `git` is no
 * article although its language may be plain text.
 */
export function articleSelector(folderSchemes: readonly string[]): LanguageAndScheme[] {
  const schemes = new Set([...COMMON_SCHEMES, ...folderSchemes]);
  return [...schemes].flatMap((scheme) => ARTICLE_LANGUAGES.map((language) => ({ language, scheme })));
}

/** Whether a path names a file that is read as an article. */
export function isArticlePath(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') && ARTICLE_EXTENSIONS.includes(path.slice(dot + 1).toLowerCase());
}
