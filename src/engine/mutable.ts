/** A type while a value of it is being built: fields set one by one cost less than spreading objects into each other. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
