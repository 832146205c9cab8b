import * as z from 'zod/mini';

/** Most characters of an address that is kept: longer ones are none that a browser shows. */
export const LONGEST_ADDRESS = 8192;

/** Why a page's address is not kept: it has none, it lies on another computer, or it is too long. */
export type AddressRefusal = 'no-address' | 'shared-folder' | 'long-address';

/**
 * Why an address is not one that may be kept; null where it may: `http`, `https`, or a file of this computer. The ledger
 * opens what it keeps, and to open a file of another computer tells that one who is reading: whoever made an imported file
 * could ask for that. A network drive that has a letter is a file of this computer.
 */
export function refuseAddress(address: string): AddressRefusal | null {
  if (address.length > LONGEST_ADDRESS) return 'long-address';
  if (!/^(?:https?|file):/i.test(address)) return 'no-address';
  try {
    const { protocol, host, pathname } = new URL(address);
    if (protocol !== 'file:') return host === '' ? 'no-address' : null;
    // Some systems read file:////server/share, with slashes of either kind, as a file of that server.
    return host !== '' || /^(?:[/\\]|%2f|%5c){2}/i.test(pathname) ? 'shared-folder' : null;
  } catch {
    // No address that a browser could open.
    return 'no-address';
  }
}

/** The address of a page, in the store and in files. */
export const storedAddress = z.string().check(z.refine((address) => refuseAddress(address) === null));
