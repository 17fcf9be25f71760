/**
 * What can be said of a digital signature in a PDF by the file alone (ISO 32000-1, 12.8): who signed by the certificate in
 * it, and whether the file is as it was signed. Whether the certificate was issued by somebody to be trusted, or withdrawn since, is
 * not looked at: the city's own tool for signing says that.
 */
export const signatureStates = [
  'intact',
  'added-to',
  'altered',
  'not-by-this-certificate',
  'unknown-algorithm',
  'unreadable',
] as const

export interface PdfSignature {
  readonly state: (typeof signatureStates)[number]
  /** As the certificate names them. */
  readonly signer?: string
  readonly organisation?: string
  /** When it was signed, as the signer's own clock said. */
  readonly signedAt?: string
}
