import type { Contact, TextBlock } from './report';

/** The report's contact block (如有疑问，请与…联系（地址：…；电话：…）), wherever in the report it stands; null where there is none. */
export function readContact(_blocks: readonly TextBlock[]): Contact | null {
  return null;
}
