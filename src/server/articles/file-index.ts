import type { FileContent, IndexProgress } from '../protocol';

const AT_ONCE = 8;
const REPORT_EVERY_MS = 100;
/** How long files may be read in one go before waiting requests get their turn. */
const SLICE_MS = 10;
/** A file that takes longer holds up the others: a drive that is gone, a server that does not answer. */
const PATIENCE_MS = 60_000;
const TOO_LATE = 'The file took too long to be read. Check that its drive or server can be reached.';

/** What the index does with the files it reads. */
export interface FileSink {
  put(uri: string, text: string): string | undefined;
  remove(uri: string): void;
}

/**
 * Reads the files of the workspace through the client, a few at once, and hands them on. `put` gives the reason where it could not
 * take a text. Between files the event loop runs, so that an editor's requests are answered meanwhile.
 */
export class FileIndex {
  readonly #read: (uri: string) => Promise<FileContent>;
  readonly #sink: FileSink;
  readonly #report: (progress: IndexProgress) => void;
  readonly #patienceMs: number;
  readonly #known = new Set<string>();
  readonly #waiting = new Set<string>();
  /** The latest reading of each file under way; an older one's answer is dropped. */
  readonly #underWay = new Map<string, number>();
  readonly #skipped = new Map<string, string>();
  readonly #idle: (() => void)[] = [];
  #readers = 0;
  #ticket = 0;
  #reportedAt = 0;
  #sliceStart = 0;

  /** @param patienceMs how long to wait for one file */
  constructor(
    read: (uri: string) => Promise<FileContent>,
    sink: FileSink,
    report: (progress: IndexProgress) => void,
    patienceMs = PATIENCE_MS,
  ) {
    this.#read = read;
    this.#sink = sink;
    this.#report = report;
    this.#patienceMs = patienceMs;
  }

  /** Whether the workspace holds this file. */
  has(uri: string): boolean {
    return this.#known.has(uri);
  }

  get progress(): IndexProgress {
    return {
      done: this.#known.size - this.#waiting.size - this.#underWay.size,
      total: this.#known.size,
      skipped: [...this.#skipped].map(([uri, reason]) => ({ uri, reason })),
    };
  }

  /** Takes note of files that came, changed or went; reading starts at once. */
  update(changed: Iterable<string>, removed: Iterable<string>): void {
    for (const uri of removed) this.#forget(uri);
    for (const uri of changed) {
      this.#known.add(uri);
      this.#underWay.delete(uri);
      this.#waiting.add(uri);
    }
    while (this.#readers < AT_ONCE && this.#waiting.size > 0) void this.#work();
    if (this.#readers === 0) this.#finish();
  }

  /** Resolves when no file is waiting to be read. */
  async whenDone(): Promise<IndexProgress> {
    if (this.#readers > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    return this.progress;
  }

  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#underWay.delete(uri);
    this.#skipped.delete(uri);
    this.#waiting.delete(uri);
    this.#sink.remove(uri);
  }

  async #work(): Promise<void> {
    this.#readers++;
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      const ticket = ++this.#ticket;
      this.#underWay.set(uri, ticket);
      const content = await this.#contentOf(uri);
      if (this.#underWay.get(uri) === ticket) this.#take(uri, content);
      this.#reportNowAndThen();
      if (performance.now() - this.#sliceStart > SLICE_MS) await this.#pause();
    }
    this.#readers--;
    if (this.#readers === 0) this.#finish();
  }

  #next(): string | undefined {
    const [uri] = this.#waiting;
    if (uri !== undefined) this.#waiting.delete(uri);
    return uri;
  }

  async #contentOf(uri: string): Promise<FileContent> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<FileContent>((resolve) => {
      timer = setTimeout(() => resolve({ skipped: TOO_LATE }), this.#patienceMs);
    });
    try {
      return await Promise.race([this.#read(uri), late]);
    } catch {
      return { skipped: 'The file could not be opened. Check that it still exists and may be read.' };
    } finally {
      clearTimeout(timer);
    }
  }

  #take(uri: string, content: FileContent): void {
    this.#underWay.delete(uri);
    const reason =
      typeof content === 'object' && content !== null && 'text' in content
        ? this.#sink.put(uri, String(content.text))
        : (content?.skipped ?? 'The editor gave no text for this file.');
    if (reason === undefined) {
      this.#skipped.delete(uri);
    } else {
      this.#sink.remove(uri);
      this.#skipped.set(uri, reason);
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#sliceStart = performance.now();
  }

  #reportNowAndThen(): void {
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_EVERY_MS) return;
    this.#reportedAt = now;
    this.#report(this.progress);
  }

  #finish(): void {
    this.#report(this.progress);
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
