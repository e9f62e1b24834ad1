/// <reference types="vite/client" />
declare global {
  namespace App {
    interface PageState {
      /** The log sheet is open over the page; Back closes it. */
      sheet?: string;
    }
  }
}

export {};
