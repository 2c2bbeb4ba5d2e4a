/** What is used of the package, which brings no types. */
declare module 'jsdom' {
  /** A page that is read and changed as in a browser. */
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Document };
  }
}
