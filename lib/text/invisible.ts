/**
 * Characters that take no room or show nothing, whatever their category: format characters (zero-width spaces and joiners,
 * soft hyphen, directional marks), variation selectors, Hangul fillers and all else that Unicode lets be ignored, control
 * characters that are no white space, and the blank of the Braille block.
 */
export const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;
