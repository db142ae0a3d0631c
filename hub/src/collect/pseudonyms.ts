/** Pseudonyms for the engineers of a workbook: nobody can compute one, or its engineer, without the secret (U2). */
export function pseudonymsOf(workbook: string, secret: string): (engineerId: string) => string {
  return (engineerId) => {
    const signature = Utilities.computeHmacSha256Signature(`${workbook} ${engineerId}`, secret);
    return Utilities.base64EncodeWebSafe(signature).slice(0, length);
  };
}

/** 96 bits: no two of millions of engineers share one. */
const length = 16;
