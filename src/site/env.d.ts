/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    site: import('./engine/site.ts').Site;
    /** The page being shown. */
    address: import('../derive/addresses.ts').Address;
    /** In the live preview only: the content as it now stands. */
    preview?: import('./engine/site.ts').SiteInput;
  }
}
