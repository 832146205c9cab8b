/** What files need of the page around the session. */
export interface FileHost {
  /** The version of the extension, which every file names. */
  readonly engine: string;
  /** Hands a file to the reader. */
  readonly saveFile: (name: string, content: readonly BlobPart[], type: string) => void;
  /** Opens a page that was written here; hands it over as a file of that name where the browser opens none. */
  readonly openPage: (name: string, content: string) => void;
}
