// Does something that may need the network once for all who ask; what failed is tried again for the next.
export function once<A extends unknown[], T>(
  work: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let done: Promise<T> | null = null;
  return (...given) => {
    done ??= work(...given).catch((reason: unknown) => {
      done = null;
      throw reason;
    });
    return done;
  };
}
