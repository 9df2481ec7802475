import { commands, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExportFormat, ReportRequest, type SummaryParams } from '../../server/protocol';
import { fileName } from '../views/article-names';

interface FormatChoice extends QuickPickItem {
  readonly format: ExportFormat;
  readonly extension: string;
}

const FORMATS: readonly FormatChoice[] = [
  { format: 'csv', extension: 'csv', label: 'CSV', detail: 'For a spreadsheet: one row for each figure' },
  { format: 'html', extension: 'html', label: 'HTML', detail: 'The report as a page of its own' },
  { format: 'markdown', extension: 'md', label: 'Markdown', detail: 'The report as text with tables' },
  { format: 'json', extension: 'json', label: 'JSON', detail: 'Everything, for other programs' },
];

/** Asks for a format and saves. */
export async function exportReport(client: BaseLanguageClient, params: SummaryParams): Promise<void> {
  const choice = await window.showQuickPick(FORMATS, { title: 'Export figures as', placeHolder: 'Format' });
  if (choice) await saveReport(client, params, choice.format);
}

/** Asks where to, and writes the report there in the given format, on whichever file system the workspace lives. */
export async function saveReport(
  client: BaseLanguageClient,
  params: SummaryParams,
  format: ExportFormat,
): Promise<void> {
  const choice = FORMATS.find((known) => known.format === format);
  if (!choice) return;
  const target = await window.showSaveDialog({
    title: `Export figures as ${choice.label}`,
    filters: { [choice.label]: [choice.extension] },
    ...proposal(params, choice.extension),
  });
  if (!target) return;
  try {
    const { content } = await client.sendRequest(ReportRequest, { ...params, format });
    await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The figures could not be saved to ${fileName(target.path)}: ${reason}`);
    return;
  }
  const open = 'Open';
  const answer = await window.showInformationMessage(`Figures saved to ${fileName(target.path)}.`, open);
  if (answer === open) await commands.executeCommand('vscode.open', target);
}

/** Beside the workspace's articles, named after the article or the folder. */
function proposal({ scope, uri }: SummaryParams, extension: string): { defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0];
  const article = scope === 'article' && uri !== undefined ? Uri.parse(uri) : undefined;
  const beside = folder?.uri ?? (article && article.scheme !== 'untitled' ? Uri.joinPath(article, '..') : undefined);
  if (!beside) return {};
  const base = article ? fileName(article.path).replace(/\.[^.]+$/, '') : (folder?.name ?? 'news');
  return { defaultUri: Uri.joinPath(beside, `${base}-figures.${extension}`) };
}
