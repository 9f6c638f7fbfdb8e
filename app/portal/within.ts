/** The promise's value, or `otherwise` when it fails or takes longer than `ms`. Never rejects. */
export async function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  const patience = new Promise<T>((resolve) => {
    window.setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([promise.catch(() => otherwise), patience]);
}
