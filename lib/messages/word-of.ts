/** What a list of words has under a name from outside (a file, a page); undefined where it has nothing of its own: every object answers to `constructor`. */
export function wordOf<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
