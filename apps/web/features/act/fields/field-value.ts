/** What a form gives its inputs; every one is optional so that an input can be written down without them. */
export interface FieldValue<T> {
  readonly id?: string;
  readonly value?: T;
  readonly onChange?: (value: T) => void;
}
