import type { SummaryParams } from '../../server/protocol';

export interface PageParts {
  /** Fresh for each page: only what carries it runs. */
  readonly nonce: string;
  /** `webview.cspSource`. */
  readonly source: string;
  readonly styleUri: string;
  readonly scriptUri: string;
  /** What the page keeps, to be made again from after a restart. */
  readonly state: SummaryParams;
}

const TOOLBAR = `<div class="news-figures-toolbar" role="toolbar" aria-label="Save the report as">
<span>Save as</span>
<button type="button" data-format="html">HTML</button>
<button type="button" data-format="markdown">Markdown</button>
<button type="button" data-format="csv">CSV</button>
<button type="button" data-format="json">JSON</button>
</div>`;

/**
 * The report as a page of VS Code: the server's own page, closed to everything but this extension's script and style, with a toolbar.
 * Its styles keep working by the nonce; a `style` attribute cannot run anything and is let through.
 */
export function reportPage(html: string, { nonce, source, styleUri, scriptUri, state }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src-elem 'nonce-${nonce}' ${source}`,
    "style-src-attr 'unsafe-inline'",
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const links = `<link rel="stylesheet" nonce="${nonce}" href="${styleUri}">`;
  const script = `<script nonce="${nonce}" src="${scriptUri}" data-state="${escapeHtml(JSON.stringify(state))}"></script>`;
  return insert(
    html
      .replace(/<head>/i, (tag) => `${tag}${head}`)
      .replace(/<style>/gi, `<style nonce="${nonce}">`)
      .replace(/<\/head>/i, (tag) => `${links}${tag}`)
      .replace(/<body[^>]*>/i, (tag) => `${tag}${TOOLBAR}`),
    '</body>',
    script,
  );
}

function insert(html: string, before: string, addition: string): string {
  const at = html.lastIndexOf(before);
  return at < 0 ? html + addition : html.slice(0, at) + addition + html.slice(at);
}

/** A page for as long as there is no report, or none can be made. */
export function messagePage(title: string, message: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body><h1>${escapeHtml(title)}</h1><p role="status">${escapeHtml(message)}</p></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
