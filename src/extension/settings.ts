import { workspace } from 'vscode';
import type { MarkClass, ServerSettings } from '../server/protocol';

export const SECTION = 'newsFigures';

/** The setting that switches each class of highlight. */
const CLASS_SETTINGS: Readonly<Record<MarkClass, string>> = {
  number: 'highlight.numbers',
  agency: 'highlight.agencies',
  organisation: 'highlight.organisations',
  country: 'highlight.countries',
  person: 'highlight.people',
};

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

export function indexSettings(): IndexSettings {
  const settings = workspace.getConfiguration(SECTION);
  return {
    enabled: settings.get('workspace.index', true),
    maximumFiles: settings.get('workspace.maximumFiles', 10_000),
    exclude: settings.get<string[]>('exclude', []),
  };
}

export function highlightsByDefault(): boolean {
  return workspace.getConfiguration(SECTION).get('highlight.enabled', true);
}

export function isClassHighlighted(markClass: MarkClass): boolean {
  return workspace.getConfiguration(SECTION).get(CLASS_SETTINGS[markClass], markClass !== 'person');
}
