/** Nothing on these pages needs a script. */
export const csr = false;
/** So that any static host finds them: `argument/index.html`. */
export const trailingSlash = 'always';
