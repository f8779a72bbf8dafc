/** A field of a view when the row has a value for it: absent and empty must not look different on the wire. */
export const given = <K extends string, T>(name: K, value: T | null | undefined): { readonly [P in K]?: T } =>
  (value === null || value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: T };
