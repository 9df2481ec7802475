/** Time zones that follow a clock time, in lower case. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt bst utc est edt cst cdt mst mdt pst pdt et pt cet cest eet ist jst hkt sgt aest aedt msk sast wib'.split(' '),
);
