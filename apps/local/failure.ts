/** Something a person can mend: the message is one Chinese sentence that says what and how. */
export class LaunchFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LaunchFailure';
  }
}
