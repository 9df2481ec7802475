import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-protocol';
import type { Evidence, Finding } from '../../engine/types';
import type { Articles } from '../articles/articles';
import { touches } from '../articles/open-article';
import { evidenceIn, shownFindings } from '../articles/shown-findings';
import type { Fix, Fixer } from '../fixes/fix';
import { setWeekday } from '../fixes/set-weekday';
import { spellAlike } from '../fixes/spell-alike';
import { useOneValue } from '../fixes/use-one-value';
import { useWorkedOut } from '../fixes/use-worked-out';
import { OPEN_COMMAND, type ServerSettings } from '../protocol';
import { oneLine } from '../wording/words';

const FIXERS: readonly Fixer[] = [useWorkedOut, useOneValue, spellAlike, setWeekday];

/** What can be done about the findings in a range: make both sides agree, or go to the other side. */
export function codeActions(
  articles: Articles,
  uri: string,
  range: Range,
  known: readonly Diagnostic[],
  settings: ServerSettings,
): CodeAction[] {
  const open = articles.current(uri);
  if (open === undefined) return [];
  const span = { start: open.lines.offsetAt(range.start), end: open.lines.offsetAt(range.end) };
  return shownFindings(articles, uri, settings)
    .filter(({ evidence }) => evidence.some((side) => side.article === uri && touches(side, span)))
    .flatMap((finding) => {
      const diagnostics = diagnosticsOf(articles, uri, finding, known);
      const here = finding.evidence.find((side) => side.article === uri && touches(side, span));
      return [
        ...fixes(articles, uri, finding).map((fix) => fixAction(articles, uri, fix, diagnostics)),
        ...finding.evidence.filter((side) => side !== here).map((side) => goAction(articles, uri, side, diagnostics)),
      ];
    });
}

/** Changes of this article first. */
function fixes(articles: Articles, uri: string, finding: Finding): Fix[] {
  const found = FIXERS.flatMap((fixer) => fixer(articles, finding));
  return [...found.filter(({ article }) => article === uri), ...found.filter(({ article }) => article !== uri)];
}

function fixAction(articles: Articles, here: string, fix: Fix, diagnostics: Diagnostic[]): CodeAction {
  const { uri, range } = articles.place(fix.article, fix.span);
  const title = uri === here ? fix.title : `${fix.title} in the other article`;
  const edit = { changes: { [uri]: [{ range, newText: fix.newText }] } };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit };
}

function goAction(articles: Articles, uri: string, side: Evidence, diagnostics: Diagnostic[]): CodeAction {
  const place = articles.place(side.article, side);
  const where = side.article === uri ? `line ${place.range.start.line + 1}` : 'another article';
  const title = `Go to the other side: “${oneLine(side.text)}” (${where})`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: OPEN_COMMAND, arguments: [place] },
  };
}

/** The problems, among those that the editor knows, that show a finding. */
function diagnosticsOf(articles: Articles, uri: string, finding: Finding, known: readonly Diagnostic[]): Diagnostic[] {
  const marked = evidenceIn(finding, uri);
  if (marked === undefined) return [];
  const { start } = articles.place(uri, marked).range;
  return known.filter(
    ({ code, range }) =>
      code === finding.kind && range.start.line === start.line && range.start.character === start.character,
  );
}
