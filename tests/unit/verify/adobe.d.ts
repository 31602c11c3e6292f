/** Packages that ship no types: what our tests use of them. */
declare module '@adobe/structured-data-validator' {
  /** One thing the validator has to say. */
  export interface ValidatorIssue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    rootType: string;
    errorType?: string;
  }

  export default class Validator {
    /** @param schemaOrg the vocabulary as JSON-LD, with a class for each type and a property for each name. */
    constructor(schemaOrg: { '@graph': readonly object[] });
    validate(extracted: object): Promise<ValidatorIssue[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean });
    parse(html: string): { jsonld: Record<string, object[]>; errors?: object[] };
  }
}
