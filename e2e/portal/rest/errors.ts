/** Refusals of the two REST versions; the router turns them into answers. */

/** `{"error": code, "error_description": description}` with the given HTTP status. */
export class V2Error extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}

export interface ValidationEntry {
  message: string;
  field?: string;
}

/** The refusal of a name the portal does not know. */
export function methodNotFound(version: 2 | 3, name: string): V2Error | V3Error {
  return version === 3
    ? new V3Error(404, 'METHODNOTFOUNDEXCEPTION', `Method \`${name}\` not found`)
    : new V2Error(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!');
}

/**
 * `{"error": {"code", "message", "validation"?}}`. `code` is the part after `BITRIX_REST_V3_EXCEPTION_`,
 * or a full code when it already starts with `BITRIX_`.
 */
export class V3Error extends Error {
  readonly status: number;
  readonly code: string;
  readonly validation: ValidationEntry[] | undefined;

  constructor(status: number, code: string, message: string, validation?: ValidationEntry[]) {
    super(message);
    this.status = status;
    this.code = code;
    this.validation = validation;
  }
}
