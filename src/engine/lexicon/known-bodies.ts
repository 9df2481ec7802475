import { INTERNATIONAL_BODIES } from './agencies/international';
import type { KnownBody } from './agencies/known-body';

/** Every body that the tables know. */
export const KNOWN_BODIES: readonly KnownBody[] = [...INTERNATIONAL_BODIES];
