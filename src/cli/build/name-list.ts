/** Gives the position of a name in a list, where it is added when it is new. */
export function listNames(names: string[]): (name: string) => number {
  const positions = new Map(names.map((name, at) => [name, at]));
  return (name) => {
    let at = positions.get(name);
    if (at === undefined) positions.set(name, (at = names.push(name) - 1));
    return at;
  };
}
