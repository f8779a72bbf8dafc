import 'reflect-metadata';

const ACTIVITY_NAME = Symbol('activity:name');

/**
 * Marks a method of an injectable class as a Temporal activity under the method's own name, or another. The worker
 * finds the marks, binds the methods and fails at start when two have one name.
 */
export function Activity(name?: string): MethodDecorator {
  return (target, method) => {
    Reflect.defineMetadata(ACTIVITY_NAME, name ?? String(method), target, method);
  };
}

/** The activity's name when the method of this instance is one. */
export function activityNameOf(instance: object, method: string): string | undefined {
  return Reflect.getMetadata(ACTIVITY_NAME, Object.getPrototypeOf(instance) as object, method) as
    string | undefined;
}
