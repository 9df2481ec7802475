import { workspace } from 'vscode';
import type { MarkClass, ServerSettings } from '../server/protocol';

/** What the names of all settings begin with. */
export const SECTION = 'newsFigures';

/** The setting that switches each class of highlight. */
const CLASS_SETTINGS: Readonly<Record<MarkClass, string>> = {
  number: 'highlight.numbers',
  agency: 'highlight.agencies',
  organisation: 'highlight.organisations',
  country: 'highlight.countries',
  person: 'highlight.people',
};

/** How the workspace is read. */
export interface IndexSettings {
  readonly enabled: boolean;
  readonly maximumFiles: number;
  readonly exclude: readonly string[];
}

/** What the server is told, at start and on each change. */
export function serverSettings(): ServerSettings {
  const settings = workspace.getConfiguration(SECTION);
  return {
    minimumSeverity: settings.get<ServerSettings['minimumSeverity']>('minimumSeverity', 'information'),
    inlayHints: settings.get('inlayHints', false),
  };
}

/** The settings of reading the workspace, as they are now. */
export function indexSettings(): IndexSettings {
  const settings = workspace.getConfiguration(SECTION);
  return {
    enabled: settings.get('workspace.index', true),
    maximumFiles: settings.get('workspace.maximumFiles', 10_000),
    exclude: settings.get<string[]>('exclude', []),
  };
}

/** Whether articles are highlighted until somebody switches it off. */
export function highlightsByDefault(): boolean {
  return workspace.getConfiguration(SECTION).get('highlight.enabled', true);
}

/** Whether the settings want a class highlighted. */
export function isClassHighlighted(markClass: MarkClass): boolean {
  return workspace.getConfiguration(SECTION).get(CLASS_SETTINGS[markClass], markClass !== 'person');
}
