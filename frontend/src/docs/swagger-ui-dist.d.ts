declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  interface SwaggerRequest {
    url: string;
    headers: Record<string, string>;
    /** Set while the contract itself is read. */
    loadSpec?: boolean;
  }

  interface SwaggerOptions {
    domNode: HTMLElement;
    url: string;
    deepLinking?: boolean;
    docExpansion?: 'list' | 'full' | 'none';
    filter?: boolean;
    tryItOutEnabled?: boolean;
    validatorUrl?: string | null;
    requestInterceptor?: (request: SwaggerRequest) => SwaggerRequest | Promise<SwaggerRequest>;
  }

  /** See https://swagger.io/docs/open-source-tools/swagger-ui/usage/configuration/. */
  export default function SwaggerUI(options: SwaggerOptions): unknown;
}
