import { Archive } from '../archive/archive';
import type { ReportOptions } from '../engine/summary/report-options';
import { rememberFrom, writeCache } from './archive-cache';
import type { OptionSpec } from './arguments';
import { type Gathered, gather } from './gather';
import type { Io } from './io';
import { LineStarts } from './line-starts';

/** An archive filled from files, with what the reports need to point into them. */
export interface Sources extends Gathered {
  readonly archive: Archive;
  readonly options: Required<Pick<ReportOptions, 'locate' | 'sentence'>>;
}

export const CACHE_OPTION: OptionSpec = {
  name: 'cache',
  value: 'CACHEFILE',
  help: 'Keep what was read in this file; articles that have not changed are taken from it the next time',
};

/** Reads all articles under files and folders into one archive, with the help of a cache file where one is named. */
export async function readSources(operands: readonly string[], io: Io, cache?: string): Promise<Sources> {
  const archive = new Archive();
  if (cache !== undefined) rememberFrom(cache, archive, io);
  const lines = new Map<string, LineStarts>();
  const gathered = await gather(operands, io, (article) => {
    archive.put(article);
    lines.set(article.id, new LineStarts(article.text));
  });
  if (cache !== undefined) writeCache(cache, archive, io);
  const options: Sources['options'] = {
    locate: (article, offset) => lines.get(article)?.position(offset),
    sentence: (article, offset) => archive.sentenceAround(article, offset),
  };
  return { ...gathered, archive, options };
}
