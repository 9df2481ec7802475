import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { installExtension, startWebServer } from '../vscode/web-server.mjs';
import { Workbench } from './pages/workbench';

const root = path.join(__dirname, '..', '..');

export interface SessionOptions {
  /** Start in Restricted Mode, as VS Code does in a folder that nobody has trusted yet. */
  readonly restricted?: boolean;
  /** Install this package, in place of the extension from its folder. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A VS Code of its own, with a copy of the samples, for one suite of tests. */
export class Session {
  private constructor(
    private readonly scratch: string,
    private readonly server: Awaited<ReturnType<typeof startWebServer>>,
    private readonly browser: Browser,
    private readonly development: boolean,
  ) {}

  static async start({ restricted = false, vsix, settings = {} }: SessionOptions = {}): Promise<Session> {
    const scratch = await mkdtemp(path.join(os.tmpdir(), 'news-figures-ui-'));
    await cp(path.join(root, 'samples'), path.join(scratch, 'articles'), { recursive: true });
    const data = path.join(scratch, 'data');
    if (vsix !== undefined) await installExtension(vsix, data);
    const server = await startWebServer({
      data,
      development: vsix === undefined,
      restricted,
      settings: { 'problems.defaultViewMode': 'table', ...settings },
    });
    return new Session(scratch, server, await launchBrowser(), vsix === undefined);
  }

  /** A new window: with the samples, or with no folder. */
  async open({ folder = true }: { readonly folder?: boolean } = {}): Promise<Workbench> {
    const page = await this.browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(10_000);
    const payload: [string, string][] = this.development
      ? [['extensionDevelopmentPath', this.server.remote(root)]]
      : [];
    const workbench = new Workbench(page);
    await workbench.goTo(
      this.server.address({ ...(folder ? { folder: path.join(this.scratch, 'articles') } : {}), payload }),
    );
    return workbench;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await rm(this.scratch, { recursive: true, force: true });
  }
}
