import { Archive } from '../archive/archive';
import type { ReportOptions } from '../engine/summary/report-options';
import { type Gathered, gather } from './gather';
import type { Io } from './io';
import { LineStarts } from './line-starts';

/** An archive filled from files, with what the reports need to point into them. */
export interface Sources extends Gathered {
  readonly archive: Archive;
  readonly locate: NonNullable<ReportOptions['locate']>;
}

/** Reads all articles under files and folders into one archive. */
export async function readSources(operands: readonly string[], io: Io): Promise<Sources> {
  const archive = new Archive();
  const lines = new Map<string, LineStarts>();
  const gathered = await gather(operands, io, (article) => {
    archive.put(article);
    lines.set(article.id, new LineStarts(article.text));
  });
  return { ...gathered, archive, locate: (article, offset) => lines.get(article)?.position(offset) };
}
