/** What the build knows of itself. Kit's own declaration of this module drags the page's types along. */
declare module '$service-worker' {
  /** Hashed files of this release. */
  export const build: string[];
  /** Files of `static/`. */
  export const files: string[];
  export const version: string;
}
